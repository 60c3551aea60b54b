"""`cf.radar.attacks` without await, as types. Written by codegen."""

from cfapi.sync.api.radar.attacks.layer3 import Layer3Resource
from cfapi.sync.api.radar.attacks.layer7 import Layer7Resource
from cfapi.sync.resources import Resource

class Attacks(Resource):
    """Radar attacks: `cf.radar.attacks`."""

    @property
    def layer3(self) -> Layer3Resource: ...

    @property
    def layer7(self) -> Layer7Resource: ...
