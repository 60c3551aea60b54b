"""`cf.zones.activation_check` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.activation_check as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ActivationCheckResource(Resource):
    """Zone activation check: `cf.zones.activation_check`."""

    @_call(_api.ActivationCheckResource.trigger)
    def trigger(self) -> Any:
        """Trigger zone activation check: PUT /zones/{zone_id}/activation_check (permission: Zone Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/activation_check/methods/trigger/"""
