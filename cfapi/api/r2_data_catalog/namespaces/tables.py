"""`cf.r2_data_catalog.namespaces.tables`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from cfapi._core import UNSET, Moment, Resource, Unset, deprecated, model
from cfapi.api.shared.basin_catalog import (
    BasinCatalogTableIdentifier, CatalogMaintenanceConfigCompaction, CatalogMaintenanceConfigUpdateResponse,
    ConfigSnapshotExpiration, TablesMaintenanceConfigGetResponse,
)


@model
class Detail:
    """Detail: part of Table.

    table_uuid: UUID."""

    identifier: BasinCatalogTableIdentifier
    table_uuid: str
    created_at: Moment | None = None
    location: str | None = None
    metadata_location: str | None = None
    updated_at: Moment | None = None


@model
class Table:
    """Table: response of r2_data_catalog.namespaces.tables.list."""

    identifiers: list[BasinCatalogTableIdentifier]
    details: list[Detail] | None = None
    next_page_token: str | None = None
    table_uuids: list[str] | None = None


class Tables(Resource):
    """Namespace tables: `cf.r2_data_catalog.namespaces.tables`."""

    @cached_property
    def maintenance_configs(self) -> MaintenanceConfigs:
        return MaintenanceConfigs(self._session)

    @deprecated("r2_data_catalog.namespaces.tables.list is deprecated; use basin_catalog.namespaces.tables.list")
    async def list(
        self, namespace: str, *, account_id: str, bucket_name: str, page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET, return_details: bool | Unset = UNSET, return_uuids: bool | Unset = UNSET,
    ) -> Table:
        """List namespace tables (deprecated): GET
        /accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables (permission: Workers R2 Data
        Catalog Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/namespaces/subresources/tables/methods/list/"""
        return await self._call(
            "r2_data_catalog.namespaces.tables.list", "GET",
            "/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables", locals(), Table,
        )


class MaintenanceConfigs(Resource):
    """Table maintenance configs: `cf.r2_data_catalog.namespaces.tables.maintenance_configs`."""

    @deprecated("r2_data_catalog.namespaces.tables.maintenance_configs.get is deprecated; use basin_catalog.namespaces.tables.maintenance_configs.get")
    async def get(
        self, table_name: str, *, account_id: str, bucket_name: str, namespace: str,
    ) -> TablesMaintenanceConfigGetResponse:
        """Get table maintenance configs (deprecated): GET
        /accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs
        (permission: Workers R2 Data Catalog Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/get/"""
        return await self._call(
            "r2_data_catalog.namespaces.tables.maintenance_configs.get", "GET",
            "/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs",
            locals(), TablesMaintenanceConfigGetResponse,
        )

    @deprecated("r2_data_catalog.namespaces.tables.maintenance_configs.update is deprecated; use basin_catalog.namespaces.tables.maintenance_configs.update")
    async def update(
        self, table_name: str, *, account_id: str, bucket_name: str, namespace: str,
        compaction: CatalogMaintenanceConfigCompaction | Mapping[str, Any] | Unset = UNSET,
        snapshot_expiration: ConfigSnapshotExpiration | Mapping[str, Any] | Unset = UNSET,
    ) -> CatalogMaintenanceConfigUpdateResponse | None:
        """Update table maintenance configs (deprecated): POST
        /accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs
        (permission: Workers R2 Data Catalog Write).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/update/"""
        return await self._call(
            "r2_data_catalog.namespaces.tables.maintenance_configs.update", "POST",
            "/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs",
            locals(), CatalogMaintenanceConfigUpdateResponse,
        )
