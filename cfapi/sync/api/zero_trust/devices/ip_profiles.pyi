"""`cf.zero_trust.devices.ip_profiles` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.devices.ip_profiles as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class IPProfiles(Resource):
    """Device IP profiles: `cf.zero_trust.devices.ip_profiles`."""

    @_listing(_api.IPProfiles.list)
    def list(self) -> Any:
        """List device IP profiles: GET /accounts/{account_id}/devices/ip-profiles (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/ip_profiles/methods/list/"""

    @_call(_api.IPProfiles.create)
    def create(self) -> Any:
        """Create a device IP profile: POST /accounts/{account_id}/devices/ip-profiles (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/ip_profiles/methods/create/"""

    @_call(_api.IPProfiles.get)
    def get(self) -> Any:
        """Get a device IP profile: GET /accounts/{account_id}/devices/ip-profiles/{profile_id} (permission: Zero Trust
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/ip_profiles/methods/get/"""

    @_call(_api.IPProfiles.update)
    def update(self) -> Any:
        """Update a device IP profile: PATCH /accounts/{account_id}/devices/ip-profiles/{profile_id} (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/ip_profiles/methods/update/"""

    @_call(_api.IPProfiles.delete)
    def delete(self) -> Any:
        """Delete a device IP profile: DELETE /accounts/{account_id}/devices/ip-profiles/{profile_id} (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/ip_profiles/methods/delete/"""
