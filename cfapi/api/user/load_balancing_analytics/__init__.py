"""`cf.user.load_balancing_analytics`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.user.load_balancing_analytics.events import Events


class LoadBalancingAnalyticsResource(Resource):
    """User load balancing analytics: `cf.user.load_balancing_analytics`."""

    @cached_property
    def events(self) -> Events:
        from cfapi.api.user.load_balancing_analytics.events import Events
        return Events(self._session)
