"""`cf.basin_catalog.namespaces.tables`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from cfapi._core import UNSET, Moment, Resource, Unset, model
from cfapi.api.shared.basin_catalog import (
    BasinCatalogTableIdentifier, CatalogMaintenanceConfigCompaction, CatalogMaintenanceConfigUpdateResponse,
    ConfigSnapshotExpiration, TablesMaintenanceConfigGetResponse,
)


@model
class Detail:
    """Detail: part of Table."""

    identifier: BasinCatalogTableIdentifier
    table_uuid: str
    created_at: Moment | None = None
    location: str | None = None
    metadata_location: str | None = None
    updated_at: Moment | None = None


@model
class Table:
    """Table: response of basin_catalog.namespaces.tables.list."""

    identifiers: list[BasinCatalogTableIdentifier]
    details: list[Detail] | None = None
    next_page_token: str | None = None
    table_uuids: list[str] | None = None


class Tables(Resource):
    """Namespace tables: `cf.basin_catalog.namespaces.tables`."""

    @cached_property
    def maintenance_configs(self) -> MaintenanceConfigs:
        return MaintenanceConfigs(self._session)

    async def list(
        self, namespace: str, *, account_id: str, bucket_name: str, page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET, return_details: bool | Unset = UNSET, return_uuids: bool | Unset = UNSET,
    ) -> Table:
        """List namespace tables: GET /accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/namespaces/subresources/tables/methods/list/"""
        return await self._call(
            "basin_catalog.namespaces.tables.list", "GET",
            "/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables", locals(), Table,
        )


class MaintenanceConfigs(Resource):
    """Table maintenance configs: `cf.basin_catalog.namespaces.tables.maintenance_configs`."""

    async def get(
        self, table_name: str, *, account_id: str, bucket_name: str, namespace: str,
    ) -> TablesMaintenanceConfigGetResponse:
        """Get table maintenance configs: GET
        /accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/get/"""
        return await self._call(
            "basin_catalog.namespaces.tables.maintenance_configs.get", "GET",
            "/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs",
            locals(), TablesMaintenanceConfigGetResponse,
        )

    async def update(
        self, table_name: str, *, account_id: str, bucket_name: str, namespace: str,
        compaction: CatalogMaintenanceConfigCompaction | Mapping[str, Any] | Unset = UNSET,
        snapshot_expiration: ConfigSnapshotExpiration | Mapping[str, Any] | Unset = UNSET,
    ) -> CatalogMaintenanceConfigUpdateResponse | None:
        """Update table maintenance configs: POST
        /accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/update/"""
        return await self._call(
            "basin_catalog.namespaces.tables.maintenance_configs.update", "POST",
            "/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs",
            locals(), CatalogMaintenanceConfigUpdateResponse,
        )
