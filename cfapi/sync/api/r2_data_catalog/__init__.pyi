"""`cf.r2_data_catalog` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.r2_data_catalog as _api
from cfapi.sync.api.r2_data_catalog.credentials import Credentials
from cfapi.sync.api.r2_data_catalog.maintenance_configs import MaintenanceConfigs
from cfapi.sync.api.r2_data_catalog.namespaces import Namespaces
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class R2DataCatalogResource(Resource):
    """R2 data catalog: `cf.r2_data_catalog`."""

    @property
    def credentials(self) -> Credentials: ...

    @property
    def maintenance_configs(self) -> MaintenanceConfigs: ...

    @property
    def namespaces(self) -> Namespaces: ...

    @_deprecated("r2_data_catalog.list is deprecated; use basin_catalog.list")
    @_listing(_api.R2DataCatalogResource.list)
    def list(self) -> Any:
        """List R2 data catalog (deprecated): GET /accounts/{account_id}/r2-catalog (permission: Workers R2 Data Catalog
        Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/list/"""

    @_deprecated("r2_data_catalog.get is deprecated; use basin_catalog.get")
    @_call(_api.R2DataCatalogResource.get)
    def get(self) -> Any:
        """Get R2 data catalog (deprecated): GET /accounts/{account_id}/r2-catalog/{bucket_name} (permission: Workers R2
        Data Catalog Read).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/get/"""

    @_deprecated("r2_data_catalog.delete is deprecated; use basin_catalog.delete")
    @_call(_api.R2DataCatalogResource.delete)
    def delete(self) -> Any:
        """Delete R2 data catalog (deprecated): POST /accounts/{account_id}/r2-catalog/{bucket_name}/delete.
        https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/delete/"""

    @_deprecated("r2_data_catalog.disable is deprecated; use basin_catalog.disable")
    @_call(_api.R2DataCatalogResource.disable)
    def disable(self) -> Any:
        """Disable R2 data catalog (deprecated): POST /accounts/{account_id}/r2-catalog/{bucket_name}/disable
        (permission: Workers R2 Data Catalog Write).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/disable/"""

    @_deprecated("r2_data_catalog.enable is deprecated; use basin_catalog.enable")
    @_call(_api.R2DataCatalogResource.enable)
    def enable(self) -> Any:
        """Enable R2 data catalog (deprecated): POST /accounts/{account_id}/r2-catalog/{bucket_name}/enable (permission:
        Workers R2 Data Catalog Write).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/methods/enable/"""
