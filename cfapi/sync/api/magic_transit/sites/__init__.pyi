"""`cf.magic_transit.sites` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.sites as _api
from cfapi.sync.api.magic_transit.sites.acls import ACLs
from cfapi.sync.api.magic_transit.sites.app_configs import AppConfigs
from cfapi.sync.api.magic_transit.sites.lans import Lans
from cfapi.sync.api.magic_transit.sites.netflow_config import NetflowConfigResource
from cfapi.sync.api.magic_transit.sites.wans import Wans
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Sites(Resource):
    """Magic transit sites: `cf.magic_transit.sites`."""

    @property
    def acls(self) -> ACLs: ...

    @property
    def app_configs(self) -> AppConfigs: ...

    @property
    def lans(self) -> Lans: ...

    @property
    def netflow_config(self) -> NetflowConfigResource: ...

    @property
    def wans(self) -> Wans: ...

    @_listing(_api.Sites.list)
    def list(self) -> Any:
        """List magic transit sites: GET /accounts/{account_id}/magic/sites (permission: Magic Transit Read or Magic WAN
        Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/list/"""

    @_call(_api.Sites.create)
    def create(self) -> Any:
        """Create a magic transit site: POST /accounts/{account_id}/magic/sites (permission: Magic Transit Write or
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/create/"""

    @_call(_api.Sites.get)
    def get(self) -> Any:
        """Get a magic transit site: GET /accounts/{account_id}/magic/sites/{site_id} (permission: Magic Transit Read or
        Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/get/"""

    @_call(_api.Sites.update)
    def update(self) -> Any:
        """Update a magic transit site: PUT /accounts/{account_id}/magic/sites/{site_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/update/"""

    @_call(_api.Sites.edit)
    def edit(self) -> Any:
        """Edit a magic transit site: PATCH /accounts/{account_id}/magic/sites/{site_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/edit/"""

    @_call(_api.Sites.delete)
    def delete(self) -> Any:
        """Delete a magic transit site: DELETE /accounts/{account_id}/magic/sites/{site_id} (permission: Magic Transit
        Write or Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/sites/methods/delete/"""
