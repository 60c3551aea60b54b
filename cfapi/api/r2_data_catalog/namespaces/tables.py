"""`cf.r2_data_catalog.namespaces.tables`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, deprecated, model
from cfapi.api.r2_data_catalog import MaintenanceConfigCompaction, MaintenanceConfigSnapshotExpiration


@model
class MaintenanceConfig:
    """Maintenance config: response of r2_data_catalog.namespaces.tables.maintenance_configs.get."""

    maintenance_config: TableMaintenanceConfig


@model
class Table:
    """Table: response of r2_data_catalog.namespaces.tables.list."""

    identifiers: list[TableIdentifier]
    details: list[TableDetail] | None = None
    next_page_token: str | None = None
    table_uuids: list[str] | None = None


@model
class TableDetail:
    """Table detail: part of Table."""

    identifier: TableIdentifier
    table_uuid: str
    """UUID."""
    created_at: Moment | None = None
    location: str | None = None
    metadata_location: str | None = None
    updated_at: Moment | None = None


@model
class TableIdentifier:
    """Table identifier: part of Table."""

    name: str
    namespace: list[str]


@model
class TableMaintenanceConfig:
    """Table maintenance config: response of r2_data_catalog.namespaces.tables.maintenance_configs.update."""

    compaction: TableMaintenanceConfigCompaction | None = None
    interval: str | None = None
    snapshot_expiration: TableMaintenanceConfigSnapshotExpiration | None = None


@model
class TableMaintenanceConfigCompaction:
    """Table maintenance config compaction: part of TableMaintenanceConfig."""

    state: Literal["enabled", "disabled"] | str
    target_size_mb: Literal["64", "128", "256", "512"] | str
    next_eligible_at: Moment | None = None


@model
class TableMaintenanceConfigSnapshotExpiration:
    """Table maintenance config snapshot expiration: part of TableMaintenanceConfig."""

    max_snapshot_age: str
    min_snapshots_to_keep: int
    """At least 1."""
    state: Literal["enabled", "disabled"] | str
    next_eligible_at: Moment | None = None


class Tables(Resource):
    """Namespace tables: `cf.r2_data_catalog.namespaces.tables`."""

    @cached_property
    def maintenance_configs(self) -> MaintenanceConfigs:
        return MaintenanceConfigs(self._session)

    @deprecated("r2_data_catalog.namespaces.tables.list is deprecated; use basin_catalog.namespaces.tables.list")
    def list(
        self, namespace: str, *, account_id: str, bucket_name: str, page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET, return_details: bool | Unset = UNSET, return_uuids: bool | Unset = UNSET,
    ) -> Reply[Table]:
        """List namespace tables (deprecated): GET
        /accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables (permission: Workers R2 Data
        Catalog Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/namespaces/subresources/tables/methods/list/"""
        return self._call(
            "r2_data_catalog.namespaces.tables.list", "GET",
            "/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables", locals(), Table,
        )


class MaintenanceConfigs(Resource):
    """Table maintenance configs: `cf.r2_data_catalog.namespaces.tables.maintenance_configs`."""

    @deprecated("r2_data_catalog.namespaces.tables.maintenance_configs.get is deprecated; use basin_catalog.namespaces.tables.maintenance_configs.get")
    def get(self, table_name: str, *, account_id: str, bucket_name: str, namespace: str) -> Reply[MaintenanceConfig]:
        """Get table maintenance configs (deprecated): GET
        /accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs
        (permission: Workers R2 Data Catalog Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/get/"""
        return self._call(
            "r2_data_catalog.namespaces.tables.maintenance_configs.get", "GET",
            "/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs",
            locals(), MaintenanceConfig,
        )

    @deprecated("r2_data_catalog.namespaces.tables.maintenance_configs.update is deprecated; use basin_catalog.namespaces.tables.maintenance_configs.update")
    def update(
        self, table_name: str, *, account_id: str, bucket_name: str, namespace: str,
        compaction: MaintenanceConfigCompaction | Mapping[str, Any] | Unset = UNSET,
        snapshot_expiration: MaintenanceConfigSnapshotExpiration | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[TableMaintenanceConfig | None]:
        """Update table maintenance configs (deprecated): POST
        /accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs
        (permission: Workers R2 Data Catalog Write).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/update/"""
        return self._call(
            "r2_data_catalog.namespaces.tables.maintenance_configs.update", "POST",
            "/accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs",
            locals(), TableMaintenanceConfig,
        )
