"""`cf.workers.observability` without await, as types. Written by codegen."""

from cfapi.sync.api.workers.observability.destinations import Destinations
from cfapi.sync.api.workers.observability.queries import Queries
from cfapi.sync.api.workers.observability.shared_queries import SharedQueries
from cfapi.sync.api.workers.observability.telemetry import TelemetryResource
from cfapi.sync.resources import Resource

class ObservabilityResource(Resource):
    """Worker observability: `cf.workers.observability`."""

    @property
    def destinations(self) -> Destinations: ...

    @property
    def queries(self) -> Queries: ...

    @property
    def shared_queries(self) -> SharedQueries: ...

    @property
    def telemetry(self) -> TelemetryResource: ...
