"""`cf.user.load_balancing_analytics` without await, as types. Written by codegen."""

from cfapi.sync.api.user.load_balancing_analytics.events import Events
from cfapi.sync.resources import Resource

class LoadBalancingAnalyticsResource(Resource):
    """User load balancing analytics: `cf.user.load_balancing_analytics`."""

    @property
    def events(self) -> Events: ...
