"""`cf.zones.observability`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.zones.observability.tracing import TracingResource


class ObservabilityResource(Resource):
    """Zone observability: `cf.zones.observability`."""

    @cached_property
    def tracing(self) -> TracingResource:
        from cfapi.api.zones.observability.tracing import TracingResource
        return TracingResource(self._session)
