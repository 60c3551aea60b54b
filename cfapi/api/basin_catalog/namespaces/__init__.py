"""`cf.basin_catalog.namespaces`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.basin_catalog.namespaces.tables import Tables


@model
class Namespace:
    """Namespace: response of basin_catalog.namespaces.list."""

    namespaces: list[list[str]]
    details: list[NamespaceDetail] | None = None
    namespace_uuids: list[str] | None = None
    next_page_token: str | None = None


@model
class NamespaceDetail:
    """Namespace detail: part of Namespace."""

    namespace: list[str]
    namespace_uuid: str
    created_at: Moment | None = None
    updated_at: Moment | None = None


class Namespaces(Resource):
    """Basin catalog namespaces: `cf.basin_catalog.namespaces`."""

    @cached_property
    def tables(self) -> Tables:
        from cfapi.api.basin_catalog.namespaces.tables import Tables
        return Tables(self._session)

    def list(
        self, bucket_name: str, *, account_id: str, page_size: int | Unset = UNSET, page_token: str | Unset = UNSET,
        parent: str | Unset = UNSET, return_details: bool | Unset = UNSET, return_uuids: bool | Unset = UNSET,
    ) -> Reply[Namespace]:
        """List basin catalog namespaces: GET /accounts/{account_id}/basin-catalog/{bucket_name}/namespaces.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/namespaces/methods/list/"""
        return self._call(
            "basin_catalog.namespaces.list", "GET", "/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces",
            locals(), Namespace,
        )
