"""`cf.basin_catalog.maintenance_configs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.basin_catalog import (
    BasinCatalogMaintenanceConfig, MaintenanceConfigCompaction, MaintenanceConfigSnapshotExpiration,
)


@model
class MaintenanceConfig:
    """Maintenance config: response of basin_catalog.maintenance_configs.get."""

    credential_status: Literal["present", "absent"] | str
    maintenance_config: BasinCatalogMaintenanceConfig


class MaintenanceConfigs(Resource):
    """Basin catalog maintenance configs: `cf.basin_catalog.maintenance_configs`."""

    def get(self, bucket_name: str, *, account_id: str) -> Reply[MaintenanceConfig]:
        """Get basin catalog maintenance configs: GET
        /accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/maintenance_configs/methods/get/"""
        return self._call(
            "basin_catalog.maintenance_configs.get", "GET",
            "/accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs", locals(), MaintenanceConfig,
        )

    def update(
        self, bucket_name: str, *, account_id: str,
        compaction: MaintenanceConfigCompaction | Mapping[str, Any] | Unset = UNSET,
        snapshot_expiration: MaintenanceConfigSnapshotExpiration | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[BasinCatalogMaintenanceConfig | None]:
        """Update basin catalog maintenance configs: POST
        /accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/maintenance_configs/methods/update/"""
        return self._call(
            "basin_catalog.maintenance_configs.update", "POST",
            "/accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs", locals(),
            BasinCatalogMaintenanceConfig,
        )
