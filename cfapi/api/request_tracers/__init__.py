"""`cf.request_tracers`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.request_tracers.traces import Traces


class RequestTracers(Resource):
    """Request tracers: `cf.request_tracers`."""

    @cached_property
    def traces(self) -> Traces:
        from cfapi.api.request_tracers.traces import Traces
        return Traces(self._session)
