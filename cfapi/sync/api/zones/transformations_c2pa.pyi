"""`cf.zones.transformations_c2pa` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.transformations_c2pa as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TransformationsC2PAResource(Resource):
    """Zone transformations C2PA: `cf.zones.transformations_c2pa`."""

    @_call(_api.TransformationsC2PAResource.get)
    def get(self) -> Any:
        """Get zone transformations C2PA: GET /zones/{zone_id}/settings/transformations_c2pa.
        https://developers.cloudflare.com/api/resources/zones/subresources/transformations_c2pa/methods/get/"""

    @_call(_api.TransformationsC2PAResource.edit)
    def edit(self) -> Any:
        """Edit zone transformations C2PA: PATCH /zones/{zone_id}/settings/transformations_c2pa.
        https://developers.cloudflare.com/api/resources/zones/subresources/transformations_c2pa/methods/edit/"""
