"""`cf.basin_catalog.maintenance_configs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.shared.basin_catalog import (
    BasinCatalogMaintenanceConfig, CatalogMaintenanceConfigCompaction, ConfigSnapshotExpiration,
    SharedBasinCatalogMaintenanceConfig,
)


class MaintenanceConfigs(Resource):
    """Basin catalog maintenance configs: `cf.basin_catalog.maintenance_configs`."""

    def get(self, bucket_name: str, *, account_id: str) -> Reply[BasinCatalogMaintenanceConfig]:
        """Get basin catalog maintenance configs: GET
        /accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/maintenance_configs/methods/get/"""
        return self._call(
            "basin_catalog.maintenance_configs.get", "GET",
            "/accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs", locals(),
            BasinCatalogMaintenanceConfig,
        )

    def update(
        self, bucket_name: str, *, account_id: str,
        compaction: CatalogMaintenanceConfigCompaction | Mapping[str, Any] | Unset = UNSET,
        snapshot_expiration: ConfigSnapshotExpiration | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[SharedBasinCatalogMaintenanceConfig]:
        """Update basin catalog maintenance configs: POST
        /accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/maintenance_configs/methods/update/"""
        return self._call(
            "basin_catalog.maintenance_configs.update", "POST",
            "/accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs", locals(),
            SharedBasinCatalogMaintenanceConfig,
        )
