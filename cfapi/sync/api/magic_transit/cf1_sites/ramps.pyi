"""`cf.magic_transit.cf1_sites.ramps` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.cf1_sites.ramps as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Ramps(Resource):
    """Cf1 site ramps: `cf.magic_transit.cf1_sites.ramps`."""

    @_listing(_api.Ramps.list)
    def list(self) -> Any:
        """List cf1 site ramps: GET /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/subresources/ramps/methods/list/"""

    @_listing(_api.Ramps.create)
    def create(self) -> Any:
        """Create a cf1 site ramp: POST /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/subresources/ramps/methods/create/"""

    @_call(_api.Ramps.get)
    def get(self) -> Any:
        """Get a cf1 site ramp: GET /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps/{ramp_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/subresources/ramps/methods/get/"""

    @_call(_api.Ramps.delete)
    def delete(self) -> Any:
        """Delete a cf1 site ramp: DELETE /accounts/{account_id}/magic/cf1_sites/{cf1_site_id}/ramps/{ramp_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/cf1_sites/subresources/ramps/methods/delete/"""
