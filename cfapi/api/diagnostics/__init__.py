"""`cf.diagnostics`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.diagnostics.endpoint_healthchecks import EndpointHealthchecks
    from cfapi.api.diagnostics.traceroutes import Traceroutes


class DiagnosticsResource(Resource):
    """Diagnostics: `cf.diagnostics`."""

    @cached_property
    def endpoint_healthchecks(self) -> EndpointHealthchecks:
        from cfapi.api.diagnostics.endpoint_healthchecks import EndpointHealthchecks
        return EndpointHealthchecks(self._session)

    @cached_property
    def traceroutes(self) -> Traceroutes:
        from cfapi.api.diagnostics.traceroutes import Traceroutes
        return Traceroutes(self._session)
