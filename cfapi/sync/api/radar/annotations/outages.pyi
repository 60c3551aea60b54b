"""`cf.radar.annotations.outages` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.annotations.outages as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Outages(Resource):
    """Annotation outages: `cf.radar.annotations.outages`."""

    @_call(_api.Outages.get)
    def get(self) -> Any:
        """Get annotation outages: GET /radar/annotations/outages (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/annotations/subresources/outages/methods/get/"""

    @_call(_api.Outages.locations)
    def locations(self) -> Any:
        """Locations annotation outages: GET /radar/annotations/outages/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/annotations/subresources/outages/methods/locations/"""
