"""`cf.r2_data_catalog.namespaces.tables` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.r2_data_catalog.namespaces.tables as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Tables(Resource):
    """Namespace tables: `cf.r2_data_catalog.namespaces.tables`."""

    @property
    def maintenance_configs(self) -> MaintenanceConfigs: ...

    @_deprecated("r2_data_catalog.namespaces.tables.list is deprecated; use basin_catalog.namespaces.tables.list")
    @_call(_api.Tables.list)
    def list(self) -> Any:
        """List namespace tables (deprecated): GET
        /accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables (permission: Workers R2 Data
        Catalog Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/namespaces/subresources/tables/methods/list/"""

class MaintenanceConfigs(Resource):
    """Table maintenance configs: `cf.r2_data_catalog.namespaces.tables.maintenance_configs`."""

    @_deprecated("r2_data_catalog.namespaces.tables.maintenance_configs.get is deprecated; use basin_catalog.namespaces.tables.maintenance_configs.get")
    @_call(_api.MaintenanceConfigs.get)
    def get(self) -> Any:
        """Get table maintenance configs (deprecated): GET
        /accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs
        (permission: Workers R2 Data Catalog Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/get/"""

    @_deprecated("r2_data_catalog.namespaces.tables.maintenance_configs.update is deprecated; use basin_catalog.namespaces.tables.maintenance_configs.update")
    @_call(_api.MaintenanceConfigs.update)
    def update(self) -> Any:
        """Update table maintenance configs (deprecated): POST
        /accounts/{account_id}/r2-catalog/{bucket_name}/namespaces/{namespace}/tables/{table_name}/maintenance-configs
        (permission: Workers R2 Data Catalog Write).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/namespaces/subresources/tables/subresources/maintenance_configs/methods/update/"""
