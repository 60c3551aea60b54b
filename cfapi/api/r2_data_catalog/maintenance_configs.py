"""`cf.r2_data_catalog.maintenance_configs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cfapi._core import UNSET, Resource, Unset, deprecated
from cfapi.api.shared.basin_catalog import (
    BasinCatalogMaintenanceConfig, CatalogMaintenanceConfigCompaction, ConfigSnapshotExpiration,
    SharedBasinCatalogMaintenanceConfig,
)


class MaintenanceConfigs(Resource):
    """R2 data catalog maintenance configs: `cf.r2_data_catalog.maintenance_configs`."""

    @deprecated("r2_data_catalog.maintenance_configs.get is deprecated; use basin_catalog.maintenance_configs.get")
    async def get(self, bucket_name: str, *, account_id: str) -> BasinCatalogMaintenanceConfig:
        """Get R2 data catalog maintenance configs (deprecated): GET
        /accounts/{account_id}/r2-catalog/{bucket_name}/maintenance-configs (permission: Workers R2 Data Catalog Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/maintenance_configs/methods/get/"""
        return await self._call(
            "r2_data_catalog.maintenance_configs.get", "GET",
            "/accounts/{account_id}/r2-catalog/{bucket_name}/maintenance-configs", locals(),
            BasinCatalogMaintenanceConfig,
        )

    @deprecated("r2_data_catalog.maintenance_configs.update is deprecated; use basin_catalog.maintenance_configs.update")
    async def update(
        self, bucket_name: str, *, account_id: str,
        compaction: CatalogMaintenanceConfigCompaction | Mapping[str, Any] | Unset = UNSET,
        snapshot_expiration: ConfigSnapshotExpiration | Mapping[str, Any] | Unset = UNSET,
    ) -> SharedBasinCatalogMaintenanceConfig | None:
        """Update R2 data catalog maintenance configs (deprecated): POST
        /accounts/{account_id}/r2-catalog/{bucket_name}/maintenance-configs (permission: Workers R2 Data Catalog Write).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/maintenance_configs/methods/update/"""
        return await self._call(
            "r2_data_catalog.maintenance_configs.update", "POST",
            "/accounts/{account_id}/r2-catalog/{bucket_name}/maintenance-configs", locals(),
            SharedBasinCatalogMaintenanceConfig,
        )
