"""`cf.radar.email` without await, as types. Written by codegen."""

from cfapi.sync.api.radar.email.routing import RoutingResource
from cfapi.sync.api.radar.email.security import SecurityResource
from cfapi.sync.resources import Resource

class EmailResource(Resource):
    """Radar email: `cf.radar.email`."""

    @property
    def routing(self) -> RoutingResource: ...

    @property
    def security(self) -> SecurityResource: ...
