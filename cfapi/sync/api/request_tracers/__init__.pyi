"""`cf.request_tracers` without await, as types. Written by codegen."""

from cfapi.sync.api.request_tracers.traces import Traces
from cfapi.sync.resources import Resource

class RequestTracers(Resource):
    """Request tracers: `cf.request_tracers`."""

    @property
    def traces(self) -> Traces: ...
