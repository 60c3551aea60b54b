"""`cf.basin_catalog.namespaces.tables`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model
from cfapi.api.basin_catalog import MaintenanceConfigCompaction, MaintenanceConfigSnapshotExpiration


@model
class MaintenanceConfig:
    """Maintenance config: response of basin_catalog.namespaces.tables.maintenance_configs.get."""

    maintenance_config: TableMaintenanceConfig


@model
class Table:
    """Table: response of basin_catalog.namespaces.tables.list."""

    identifiers: list[TableIdentifier]
    details: list[TableDetail] | None = None
    next_page_token: str | None = None
    table_uuids: list[str] | None = None


@model
class TableDetail:
    """Table detail: part of Table."""

    identifier: TableIdentifier
    table_uuid: str
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
    """Table maintenance config: response of basin_catalog.namespaces.tables.maintenance_configs.update."""

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
    state: Literal["enabled", "disabled"] | str
    next_eligible_at: Moment | None = None


class Tables(Resource):
    """Namespace tables: `cf.basin_catalog.namespaces.tables`."""

    @cached_property
    def maintenance_configs(self) -> MaintenanceConfigs:
        return MaintenanceConfigs(self._session)

    def list(
        self, namespace: str, *, account_id: str, bucket_name: str, page_size: int | Unset = UNSET,
        page_token: str | Unset = UNSET, return_details: bool | Unset = UNSET, return_uuids: bool | Unset = UNSET,
    ) -> Reply[Table]:
        """List namespace tables: GET /accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/namespaces/subresources/tables/methods/list/"""
        return self._call(
            "basin_catalog.namespaces.tables.list", "GET",
            "/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables", locals(), Table,
        )


class MaintenanceConfigs(Resource):
    """Table maintenance configs: `cf.basin_catalog.namespaces.tables.maintenance_configs`."""

    def get(self, table_name: str, *, account_id: str, bucket_name: str, namespace: str) -> Reply[MaintenanceConfig]:
        """Get table maintenance configs: GET
        /accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/get/"""
        return self._call(
            "basin_catalog.namespaces.tables.maintenance_configs.get", "GET",
            "/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs",
            locals(), MaintenanceConfig,
        )

    def update(
        self, table_name: str, *, account_id: str, bucket_name: str, namespace: str,
        compaction: MaintenanceConfigCompaction | Mapping[str, Any] | Unset = UNSET,
        snapshot_expiration: MaintenanceConfigSnapshotExpiration | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[TableMaintenanceConfig | None]:
        """Update table maintenance configs: POST
        /accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/update/"""
        return self._call(
            "basin_catalog.namespaces.tables.maintenance_configs.update", "POST",
            "/accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs",
            locals(), TableMaintenanceConfig,
        )
