"""`cf.basin_catalog.maintenance_configs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cfapi._core import UNSET, Resource, Unset
from cfapi.api.shared.basin_catalog import (
    BasinCatalogMaintenanceConfig, CatalogMaintenanceConfigCompaction, ConfigSnapshotExpiration,
    SharedBasinCatalogMaintenanceConfig,
)


class MaintenanceConfigs(Resource):
    """Basin catalog maintenance configs: `cf.basin_catalog.maintenance_configs`."""

    async def get(self, bucket_name: str, *, account_id: str) -> BasinCatalogMaintenanceConfig:
        """Get basin catalog maintenance configs: GET
        /accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/maintenance_configs/methods/get/"""
        return await self._call(
            "basin_catalog.maintenance_configs.get", "GET",
            "/accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs", locals(),
            BasinCatalogMaintenanceConfig,
        )

    async def update(
        self, bucket_name: str, *, account_id: str,
        compaction: CatalogMaintenanceConfigCompaction | Mapping[str, Any] | Unset = UNSET,
        snapshot_expiration: ConfigSnapshotExpiration | Mapping[str, Any] | Unset = UNSET,
    ) -> SharedBasinCatalogMaintenanceConfig | None:
        """Update basin catalog maintenance configs: POST
        /accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/maintenance_configs/methods/update/"""
        return await self._call(
            "basin_catalog.maintenance_configs.update", "POST",
            "/accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs", locals(),
            SharedBasinCatalogMaintenanceConfig,
        )
