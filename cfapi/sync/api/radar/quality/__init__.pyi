"""`cf.radar.quality` without await, as types. Written by codegen."""

from cfapi.sync.api.radar.quality.iqi import IqiResource
from cfapi.sync.api.radar.quality.speed import SpeedResource
from cfapi.sync.resources import Resource

class QualityResource(Resource):
    """Radar quality: `cf.radar.quality`."""

    @property
    def iqi(self) -> IqiResource: ...

    @property
    def speed(self) -> SpeedResource: ...
