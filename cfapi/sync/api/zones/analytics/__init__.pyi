"""`cf.zones.analytics` without await, as types. Written by codegen."""

from cfapi.sync.api.zones.analytics.latency import LatencyResource
from cfapi.sync.resources import Resource

class AnalyticsResource(Resource):
    """Zone analytics: `cf.zones.analytics`."""

    @property
    def latency(self) -> LatencyResource: ...
