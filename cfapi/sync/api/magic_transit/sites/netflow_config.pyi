"""`cf.magic_transit.sites.netflow_config` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.sites.netflow_config as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class NetflowConfigResource(Resource):
    """Site netflow config: `cf.magic_transit.sites.netflow_config`."""

    @_call(_api.NetflowConfigResource.get)
    def get(self) -> Any:
        """Get site netflow config: GET /accounts/{account_id}/magic/sites/{site_id}/netflow_config (permission: Magic
        Transit Read or Magic WAN Read)."""

    @_call(_api.NetflowConfigResource.update)
    def update(self) -> Any:
        """Update site netflow config: PUT /accounts/{account_id}/magic/sites/{site_id}/netflow_config (permission:
        Magic Transit Write or Magic WAN Write)."""

    @_call(_api.NetflowConfigResource.create)
    def create(self) -> Any:
        """Create site netflow config: POST /accounts/{account_id}/magic/sites/{site_id}/netflow_config."""

    @_call(_api.NetflowConfigResource.edit)
    def edit(self) -> Any:
        """Edit site netflow config: PATCH /accounts/{account_id}/magic/sites/{site_id}/netflow_config (permission:
        Magic Transit Write or Magic WAN Write)."""

    @_call(_api.NetflowConfigResource.delete)
    def delete(self) -> Any:
        """Delete site netflow config: DELETE /accounts/{account_id}/magic/sites/{site_id}/netflow_config (permission:
        Magic Transit Write or Magic WAN Write)."""
