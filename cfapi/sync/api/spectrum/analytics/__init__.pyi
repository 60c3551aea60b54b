"""`cf.spectrum.analytics` without await, as types. Written by codegen."""

from cfapi.sync.api.spectrum.analytics.aggregates import Aggregates
from cfapi.sync.api.spectrum.analytics.events import Events
from cfapi.sync.resources import Resource

class AnalyticsResource(Resource):
    """Spectrum analytics: `cf.spectrum.analytics`."""

    @property
    def aggregates(self) -> Aggregates: ...

    @property
    def events(self) -> Events: ...
