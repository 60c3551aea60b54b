"""`cf.basin_catalog.maintenance_configs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.basin_catalog.maintenance_configs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class MaintenanceConfigs(Resource):
    """Basin catalog maintenance configs: `cf.basin_catalog.maintenance_configs`."""

    @_call(_api.MaintenanceConfigs.get)
    def get(self) -> Any:
        """Get basin catalog maintenance configs: GET
        /accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/maintenance_configs/methods/get/"""

    @_call(_api.MaintenanceConfigs.update)
    def update(self) -> Any:
        """Update basin catalog maintenance configs: POST
        /accounts/{account_id}/basin-catalog/{bucket_name}/maintenance-configs.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/maintenance_configs/methods/update/"""
