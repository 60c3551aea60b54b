"""`cf.zero_trust.gateway.locations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.gateway.locations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Locations(Resource):
    """Gateway locations: `cf.zero_trust.gateway.locations`."""

    @_listing(_api.Locations.list)
    def list(self) -> Any:
        """List gateway locations: GET /accounts/{account_id}/gateway/locations (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/list/"""

    @_call(_api.Locations.create)
    def create(self) -> Any:
        """Create a gateway location: POST /accounts/{account_id}/gateway/locations (permission: Cloudflare Zero Trust
        Secure DNS Locations Write or Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/create/"""

    @_call(_api.Locations.get)
    def get(self) -> Any:
        """Get a gateway location: GET /accounts/{account_id}/gateway/locations/{location_id} (permission: Zero Trust
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/get/"""

    @_call(_api.Locations.update)
    def update(self) -> Any:
        """Update a gateway location: PUT /accounts/{account_id}/gateway/locations/{location_id} (permission: Cloudflare
        Zero Trust Secure DNS Locations Write or Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/update/"""

    @_call(_api.Locations.delete)
    def delete(self) -> Any:
        """Delete a gateway location: DELETE /accounts/{account_id}/gateway/locations/{location_id} (permission:
        Cloudflare Zero Trust Secure DNS Locations Write or Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/locations/methods/delete/"""
