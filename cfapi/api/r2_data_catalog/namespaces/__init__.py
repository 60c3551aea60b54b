"""`cf.r2_data_catalog.namespaces`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, deprecated, model

if TYPE_CHECKING:
    from cfapi.api.r2_data_catalog.namespaces.tables import Tables


@model
class Namespace:
    """Namespace: response of r2_data_catalog.namespaces.list."""

    namespaces: list[list[str]]
    details: list[NamespaceDetail] | None = None
    namespace_uuids: list[str] | None = None
    next_page_token: str | None = None


@model
class NamespaceDetail:
    """Namespace detail: part of Namespace."""

    namespace: list[str]
    namespace_uuid: str
    """UUID."""
    created_at: Moment | None = None
    updated_at: Moment | None = None


class Namespaces(Resource):
    """R2 data catalog namespaces: `cf.r2_data_catalog.namespaces`."""

    @cached_property
    def tables(self) -> Tables:
        from cfapi.api.r2_data_catalog.namespaces.tables import Tables
        return Tables(self._session)

    @deprecated("r2_data_catalog.namespaces.list is deprecated; use basin_catalog.namespaces.list")
    def list(
        self, bucket_name: str, *, account_id: str, page_size: int | Unset = UNSET, page_token: str | Unset = UNSET,
        parent: str | Unset = UNSET, return_details: bool | Unset = UNSET, return_uuids: bool | Unset = UNSET,
    ) -> Reply[Namespace]:
        """List R2 data catalog namespaces (deprecated): GET /accounts/{account_id}/r2-catalog/{bucket_name}/namespaces
        (permission: Workers R2 Data Catalog Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/namespaces/methods/list/"""
        return self._call(
            "r2_data_catalog.namespaces.list", "GET", "/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces",
            locals(), Namespace,
        )
