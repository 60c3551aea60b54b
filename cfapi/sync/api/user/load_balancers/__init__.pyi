"""`cf.user.load_balancers` without await, as types. Written by codegen."""

from cfapi.sync.api.user.load_balancers.monitors import Monitors
from cfapi.sync.api.user.load_balancers.pools import Pools
from cfapi.sync.api.user.load_balancers.preview import PreviewResource
from cfapi.sync.resources import Resource

class LoadBalancers(Resource):
    """User load balancers: `cf.user.load_balancers`."""

    @property
    def monitors(self) -> Monitors: ...

    @property
    def pools(self) -> Pools: ...

    @property
    def preview(self) -> PreviewResource: ...
