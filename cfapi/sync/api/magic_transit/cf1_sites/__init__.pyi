"""`cf.magic_transit.cf1_sites` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.cf1_sites as _api
from cfapi.sync.api.magic_transit.cf1_sites.ramps import Ramps
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Cf1Sites(Resource):
    """Magic transit cf1 sites: `cf.magic_transit.cf1_sites`."""

    @property
    def ramps(self) -> Ramps: ...

    @_listing(_api.Cf1Sites.list)
    def list(self) -> Any:
        """List magic transit cf1 sites: GET /accounts/{account_id}/magic/cf1_sites.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/methods/list/"""

    @_listing(_api.Cf1Sites.create)
    def create(self) -> Any:
        """Create a magic transit cf1 site: POST /accounts/{account_id}/magic/cf1_sites.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/methods/create/"""

    @_call(_api.Cf1Sites.get)
    def get(self) -> Any:
        """Get a magic transit cf1 site: GET /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/methods/get/"""

    @_call(_api.Cf1Sites.update)
    def update(self) -> Any:
        """Update a magic transit cf1 site: PATCH /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/methods/update/"""

    @_call(_api.Cf1Sites.delete)
    def delete(self) -> Any:
        """Delete a magic transit cf1 site: DELETE /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/methods/delete/"""
