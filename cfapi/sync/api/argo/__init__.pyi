"""`cf.argo` without await, as types. Written by codegen."""

from cfapi.sync.api.argo.smart_routing import SmartRoutingResource
from cfapi.sync.api.argo.tiered_caching import TieredCachingResource
from cfapi.sync.resources import Resource

class ArgoResource(Resource):
    """Argo: `cf.argo`."""

    @property
    def smart_routing(self) -> SmartRoutingResource: ...

    @property
    def tiered_caching(self) -> TieredCachingResource: ...
