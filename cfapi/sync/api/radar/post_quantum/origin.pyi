"""`cf.radar.post_quantum.origin` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.post_quantum.origin as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class OriginResource(Resource):
    """Post quantum origin: `cf.radar.post_quantum.origin`."""

    @_call(_api.OriginResource.summary)
    def summary(self) -> Any:
        """Summary post quantum origin: GET /radar/post_quantum/origin/summary/{dimension} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/post_quantum/subresources/origin/methods/summary/"""

    @_call(_api.OriginResource.timeseries_groups)
    def timeseries_groups(self) -> Any:
        """Post quantum origin: timeseries groups: GET /radar/post_quantum/origin/timeseries_groups/{dimension}
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/post_quantum/subresources/origin/methods/timeseries_groups/"""
