"""`cf.magic_transit.bgp_filter_profiles` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.bgp_filter_profiles as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class BGPFilterProfiles(Resource):
    """Magic transit BGP filter profiles: `cf.magic_transit.bgp_filter_profiles`."""

    @_listing(_api.BGPFilterProfiles.list)
    def list(self) -> Any:
        """List magic transit BGP filter profiles: GET /accounts/{account_id}/magic/bgp/filter_profiles.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/bgp_filter_profiles/methods/list/"""

    @_call(_api.BGPFilterProfiles.create)
    def create(self) -> Any:
        """Create a magic transit BGP filter profile: POST /accounts/{account_id}/magic/bgp/filter_profiles.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/bgp_filter_profiles/methods/create/"""

    @_call(_api.BGPFilterProfiles.get)
    def get(self) -> Any:
        """Get a magic transit BGP filter profile: GET /accounts/{account_id}/magic/bgp/filter_profiles/{profile_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/bgp_filter_profiles/methods/get/"""

    @_call(_api.BGPFilterProfiles.update)
    def update(self) -> Any:
        """Update a magic transit BGP filter profile: PUT /accounts/{account_id}/magic/bgp/filter_profiles/{profile_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/bgp_filter_profiles/methods/update/"""

    @_call(_api.BGPFilterProfiles.delete)
    def delete(self) -> Any:
        """Delete a magic transit BGP filter profile: DELETE
        /accounts/{account_id}/magic/bgp/filter_profiles/{profile_id}.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/bgp_filter_profiles/methods/delete/"""
