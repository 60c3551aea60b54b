"""`cf.diagnostics` without await, as types. Written by codegen."""

from cfapi.sync.api.diagnostics.endpoint_healthchecks import EndpointHealthchecks
from cfapi.sync.api.diagnostics.traceroutes import Traceroutes
from cfapi.sync.resources import Resource

class DiagnosticsResource(Resource):
    """Diagnostics: `cf.diagnostics`."""

    @property
    def endpoint_healthchecks(self) -> EndpointHealthchecks: ...

    @property
    def traceroutes(self) -> Traceroutes: ...
