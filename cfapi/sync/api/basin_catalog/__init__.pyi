"""`cf.basin_catalog` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.basin_catalog as _api
from cfapi.sync.api.basin_catalog.credentials import Credentials
from cfapi.sync.api.basin_catalog.maintenance_configs import MaintenanceConfigs
from cfapi.sync.api.basin_catalog.namespaces import Namespaces
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class BasinCatalogResource(Resource):
    """Basin catalog: `cf.basin_catalog`."""

    @property
    def credentials(self) -> Credentials: ...

    @property
    def maintenance_configs(self) -> MaintenanceConfigs: ...

    @property
    def namespaces(self) -> Namespaces: ...

    @_listing(_api.BasinCatalogResource.list)
    def list(self) -> Any:
        """List basin catalog: GET /accounts/{account_id}/basin-catalog.
        https://developers.cloudflare.com/api/resources/basin_catalog/methods/list/"""

    @_call(_api.BasinCatalogResource.get)
    def get(self) -> Any:
        """Get basin catalog: GET /accounts/{account_id}/basin-catalog/{bucket_name}.
        https://developers.cloudflare.com/api/resources/basin_catalog/methods/get/"""

    @_call(_api.BasinCatalogResource.delete)
    def delete(self) -> Any:
        """Delete basin catalog: POST /accounts/{account_id}/basin-catalog/{bucket_name}/delete.
        https://developers.cloudflare.com/api/resources/basin_catalog/methods/delete/"""

    @_call(_api.BasinCatalogResource.disable)
    def disable(self) -> Any:
        """Disable basin catalog: POST /accounts/{account_id}/basin-catalog/{bucket_name}/disable.
        https://developers.cloudflare.com/api/resources/basin_catalog/methods/disable/"""

    @_call(_api.BasinCatalogResource.enable)
    def enable(self) -> Any:
        """Enable basin catalog: POST /accounts/{account_id}/basin-catalog/{bucket_name}/enable.
        https://developers.cloudflare.com/api/resources/basin_catalog/methods/enable/"""
