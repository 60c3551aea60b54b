"""`cf.zones.nel` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.nel as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class NELResource(Resource):
    """Zone NEL: `cf.zones.nel`."""

    @_call(_api.NELResource.get)
    def get(self) -> Any:
        """Get zone NEL: GET /zones/{zone_id}/settings/nel.
        https://developers.cloudflare.com/api/resources/zones/subresources/nel/methods/get/"""

    @_call(_api.NELResource.edit)
    def edit(self) -> Any:
        """Edit zone NEL: PATCH /zones/{zone_id}/settings/nel.
        https://developers.cloudflare.com/api/resources/zones/subresources/nel/methods/edit/"""
