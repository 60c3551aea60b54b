"""`cf.user.spectrum_analytics` without await, as types. Written by codegen."""

from cfapi.sync.api.user.spectrum_analytics.zones import Zones
from cfapi.sync.resources import Resource

class SpectrumAnalyticsResource(Resource):
    """User spectrum analytics: `cf.user.spectrum_analytics`."""

    @property
    def zones(self) -> Zones: ...
