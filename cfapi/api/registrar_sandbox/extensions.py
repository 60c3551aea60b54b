"""`cf.registrar_sandbox.extensions`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.shared.registrar import RegistrarExtension


class Extensions(Resource):
    """Registrar sandbox extensions: `cf.registrar_sandbox.extensions`."""

    def list(
        self, *, account_id: str, cursor: str | Unset = UNSET, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        name: str | Unset = UNSET, per_page: int | Unset = UNSET,
        sort_by: Literal["name", "created_at", "updated_at"] | str | Unset = UNSET,
    ) -> Pages[RegistrarExtension]:
        """List registrar sandbox extensions: GET /accounts/{account_id}/registrar-sandbox/extensions.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/extensions/methods/list/"""
        return self._pages(
            "registrar_sandbox.extensions.list", "GET", "/accounts/{account_id}/registrar-sandbox/extensions", locals(),
            RegistrarExtension, paging=Paging(kind="cursor"),
        )

    def get(self, extension: str, *, account_id: str) -> Reply[RegistrarExtension]:
        """Get a registrar sandbox extension: GET /accounts/{account_id}/registrar-sandbox/extensions/{extension}.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/extensions/methods/get/"""
        return self._call(
            "registrar_sandbox.extensions.get", "GET",
            "/accounts/{account_id}/registrar-sandbox/extensions/{extension}", locals(), RegistrarExtension,
        )
