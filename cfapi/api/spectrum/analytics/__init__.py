"""`cf.spectrum.analytics`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.spectrum.analytics.aggregates import Aggregates
    from cfapi.api.spectrum.analytics.events import Events


class AnalyticsResource(Resource):
    """Spectrum analytics: `cf.spectrum.analytics`."""

    @cached_property
    def aggregates(self) -> Aggregates:
        from cfapi.api.spectrum.analytics.aggregates import Aggregates
        return Aggregates(self._session)

    @cached_property
    def events(self) -> Events:
        from cfapi.api.spectrum.analytics.events import Events
        return Events(self._session)
