"""`cf.zones.transformations_allowed_origins` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.transformations_allowed_origins as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TransformationsAllowedOrigins(Resource):
    """Zone transformations allowed origins: `cf.zones.transformations_allowed_origins`."""

    @_call(_api.TransformationsAllowedOrigins.get)
    def get(self) -> Any:
        """Get zone transformations allowed origins: GET /zones/{zone_id}/settings/transformations_allowed_origins.
        https://developers.cloudflare.com/api/resources/zones/subresources/transformations_allowed_origins/methods/get/"""

    @_call(_api.TransformationsAllowedOrigins.edit)
    def edit(self) -> Any:
        """Edit zone transformations allowed origins: PATCH /zones/{zone_id}/settings/transformations_allowed_origins.
        https://developers.cloudflare.com/api/resources/zones/subresources/transformations_allowed_origins/methods/edit/"""
