"""`cf.user.spectrum_analytics`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.user.spectrum_analytics.zones import Zones


class SpectrumAnalyticsResource(Resource):
    """User spectrum analytics: `cf.user.spectrum_analytics`."""

    @cached_property
    def zones(self) -> Zones:
        from cfapi.api.user.spectrum_analytics.zones import Zones
        return Zones(self._session)
