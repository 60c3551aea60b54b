"""`cf.radar.annotations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.annotations as _api
from cfapi.sync.api.radar.annotations.outages import Outages
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Annotations(Resource):
    """Radar annotations: `cf.radar.annotations`."""

    @property
    def outages(self) -> Outages: ...

    @_listing(_api.Annotations.list)
    def list(self) -> Any:
        """List radar annotations: GET /radar/annotations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/annotations/methods/list/"""
