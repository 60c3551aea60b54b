"""`cf.basin_catalog.namespaces.tables` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.basin_catalog.namespaces.tables as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Tables(Resource):
    """Namespace tables: `cf.basin_catalog.namespaces.tables`."""

    @property
    def maintenance_configs(self) -> MaintenanceConfigs: ...

    @_call(_api.Tables.list)
    def list(self) -> Any:
        """List namespace tables: GET /accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/namespaces/subresources/tables/methods/list/"""

class MaintenanceConfigs(Resource):
    """Table maintenance configs: `cf.basin_catalog.namespaces.tables.maintenance_configs`."""

    @_call(_api.MaintenanceConfigs.get)
    def get(self) -> Any:
        """Get table maintenance configs: GET
        /accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/get/"""

    @_call(_api.MaintenanceConfigs.update)
    def update(self) -> Any:
        """Update table maintenance configs: POST
        /accounts/{account_id}/basin-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/update/"""
