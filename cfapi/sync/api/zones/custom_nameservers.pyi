"""`cf.zones.custom_nameservers` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.zones.custom_nameservers as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CustomNameservers(Resource):
    """Zone custom nameservers: `cf.zones.custom_nameservers`."""

    @_deprecated("zones.custom_nameservers.get is deprecated")
    @_call(_api.CustomNameservers.get)
    def get(self) -> Any:
        """Get zone custom nameservers (deprecated): GET /zones/{zone_id}/custom_ns (permission: Zone Read or Zone
        Settings Read or others).
        https://developers.cloudflare.com/api/resources/zones/subresources/custom_nameservers/methods/get/"""

    @_deprecated("zones.custom_nameservers.update is deprecated")
    @_listing(_api.CustomNameservers.update)
    def update(self) -> Any:
        """Update zone custom nameservers (deprecated): PUT /zones/{zone_id}/custom_ns (permission: Zone Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/custom_nameservers/methods/update/"""
