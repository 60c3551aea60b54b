"""`cf.zones.observability` without await, as types. Written by codegen."""

from cfapi.sync.api.zones.observability.tracing import TracingResource
from cfapi.sync.resources import Resource

class ObservabilityResource(Resource):
    """Zone observability: `cf.zones.observability`."""

    @property
    def tracing(self) -> TracingResource: ...
