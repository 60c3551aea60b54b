"""`cf.r2_data_catalog.maintenance_configs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated, model
from cfapi.api.r2_data_catalog import (
    MaintenanceConfigCompaction, MaintenanceConfigSnapshotExpiration, R2DataCatalogMaintenanceConfig,
)


@model
class MaintenanceConfig:
    """Maintenance config: response of r2_data_catalog.maintenance_configs.get."""

    credential_status: Literal["present", "absent"] | str
    maintenance_config: R2DataCatalogMaintenanceConfig


class MaintenanceConfigs(Resource):
    """R2 data catalog maintenance configs: `cf.r2_data_catalog.maintenance_configs`."""

    @deprecated("r2_data_catalog.maintenance_configs.get is deprecated; use basin_catalog.maintenance_configs.get")
    def get(self, bucket_name: str, *, account_id: str) -> Reply[MaintenanceConfig]:
        """Get R2 data catalog maintenance configs (deprecated): GET
        /accounts/{account_id}/r2-catalog/{bucket_name}/maintenance-configs (permission: Workers R2 Data Catalog Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/maintenance_configs/methods/get/"""
        return self._call(
            "r2_data_catalog.maintenance_configs.get", "GET",
            "/accounts/{account_id}/r2-catalog/{bucket_name}/maintenance-configs", locals(), MaintenanceConfig,
        )

    @deprecated("r2_data_catalog.maintenance_configs.update is deprecated; use basin_catalog.maintenance_configs.update")
    def update(
        self, bucket_name: str, *, account_id: str,
        compaction: MaintenanceConfigCompaction | Mapping[str, Any] | Unset = UNSET,
        snapshot_expiration: MaintenanceConfigSnapshotExpiration | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[R2DataCatalogMaintenanceConfig | None]:
        """Update R2 data catalog maintenance configs (deprecated): POST
        /accounts/{account_id}/r2-catalog/{bucket_name}/maintenance-configs (permission: Workers R2 Data Catalog Write).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/maintenance_configs/methods/update/"""
        return self._call(
            "r2_data_catalog.maintenance_configs.update", "POST",
            "/accounts/{account_id}/r2-catalog/{bucket_name}/maintenance-configs", locals(),
            R2DataCatalogMaintenanceConfig,
        )
