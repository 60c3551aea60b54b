"""`cf.precursor` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.precursor as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class PrecursorResource(Resource):
    """Precursor: `cf.precursor`."""

    @_call(_api.PrecursorResource.get)
    def get(self) -> Any:
        """Get precursor: GET /zones/{zone_id}/precursor.
        https://developers.cloudflare.com/api/resources/precursor/methods/get/"""

    @_call(_api.PrecursorResource.update)
    def update(self) -> Any:
        """Update precursor: PUT /zones/{zone_id}/precursor.
        https://developers.cloudflare.com/api/resources/precursor/methods/update/"""
