"""`cf.r2_data_catalog.maintenance_configs` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.r2_data_catalog.maintenance_configs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class MaintenanceConfigs(Resource):
    """R2 data catalog maintenance configs: `cf.r2_data_catalog.maintenance_configs`."""

    @_deprecated("r2_data_catalog.maintenance_configs.get is deprecated; use basin_catalog.maintenance_configs.get")
    @_call(_api.MaintenanceConfigs.get)
    def get(self) -> Any:
        """Get R2 data catalog maintenance configs (deprecated): GET
        /accounts/{account_id}/r2-catalog/{bucket_name}/maintenance-configs (permission: Workers R2 Data Catalog Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/maintenance_configs/methods/get/"""

    @_deprecated("r2_data_catalog.maintenance_configs.update is deprecated; use basin_catalog.maintenance_configs.update")
    @_call(_api.MaintenanceConfigs.update)
    def update(self) -> Any:
        """Update R2 data catalog maintenance configs (deprecated): POST
        /accounts/{account_id}/r2-catalog/{bucket_name}/maintenance-configs (permission: Workers R2 Data Catalog Write).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/maintenance_configs/methods/update/"""
