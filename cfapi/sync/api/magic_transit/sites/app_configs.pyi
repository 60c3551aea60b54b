"""`cf.magic_transit.sites.app_configs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.sites.app_configs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AppConfigs(Resource):
    """Site app configs: `cf.magic_transit.sites.app_configs`."""

    @_listing(_api.AppConfigs.list)
    def list(self) -> Any:
        """List site app configs: GET /accounts/{account_id}/magic/sites/{site_id}/app_configs (permission: Magic
        Transit Read or Magic WAN Read)."""

    @_call(_api.AppConfigs.create)
    def create(self) -> Any:
        """Create a site app config: POST /accounts/{account_id}/magic/sites/{site_id}/app_configs (permission: Magic
        Transit Write or Magic WAN Write)."""

    @_call(_api.AppConfigs.update)
    def update(self) -> Any:
        """Update a site app config: PUT /accounts/{account_id}/magic/sites/{site_id}/app_configs/{app_config_id}
        (permission: Magic Transit Write or Magic WAN Write)."""

    @_call(_api.AppConfigs.edit)
    def edit(self) -> Any:
        """Edit a site app config: PATCH /accounts/{account_id}/magic/sites/{site_id}/app_configs/{app_config_id}."""

    @_call(_api.AppConfigs.delete)
    def delete(self) -> Any:
        """Delete a site app config: DELETE /accounts/{account_id}/magic/sites/{site_id}/app_configs/{app_config_id}
        (permission: Magic Transit Write or Magic WAN Write)."""
