"""`cf.registrar.extensions`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model


@model
class Extension:
    """Extension: response of registrar.extensions.list."""

    metadata: ExtensionMetadata
    registration_schema: Any
    transfer_schema: Any


@model
class ExtensionMetadata:
    """Extension metadata: part of Extension."""

    name: str
    tld: str


class Extensions(Resource):
    """Registrar extensions: `cf.registrar.extensions`."""

    def list(
        self, *, account_id: str, cursor: str | Unset = UNSET, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        name: str | Unset = UNSET, per_page: int | Unset = UNSET,
        sort_by: Literal["name", "created_at", "updated_at"] | str | Unset = UNSET,
    ) -> Pages[Extension]:
        """List registrar extensions: GET /accounts/{account_id}/registrar/extensions.
        https://developers.cloudflare.com/api/resources/registrar/subresources/extensions/methods/list/"""
        return self._pages(
            "registrar.extensions.list", "GET", "/accounts/{account_id}/registrar/extensions", locals(), Extension,
            paging=Paging(kind="cursor"),
        )

    def get(self, extension: str, *, account_id: str) -> Reply[Extension]:
        """Get a registrar extension: GET /accounts/{account_id}/registrar/extensions/{extension}.
        https://developers.cloudflare.com/api/resources/registrar/subresources/extensions/methods/get/"""
        return self._call(
            "registrar.extensions.get", "GET", "/accounts/{account_id}/registrar/extensions/{extension}", locals(),
            Extension,
        )
