"""`cf.spectrum` without await, as types. Written by codegen."""

from cfapi.sync.api.spectrum.analytics import AnalyticsResource
from cfapi.sync.api.spectrum.apps import Apps
from cfapi.sync.api.spectrum.protocols import Protocols
from cfapi.sync.resources import Resource

class SpectrumResource(Resource):
    """Spectrum: `cf.spectrum`."""

    @property
    def analytics(self) -> AnalyticsResource: ...

    @property
    def apps(self) -> Apps: ...

    @property
    def protocols(self) -> Protocols: ...
