"""`cf.zones.analytics`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.zones.analytics.latency import LatencyResource


class AnalyticsResource(Resource):
    """Zone analytics: `cf.zones.analytics`."""

    @cached_property
    def latency(self) -> LatencyResource:
        from cfapi.api.zones.analytics.latency import LatencyResource
        return LatencyResource(self._session)
