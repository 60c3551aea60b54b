"""`cf.calls` without await, as types. Written by codegen."""

from cfapi.sync.api.calls.sfu import SfuResource
from cfapi.sync.api.calls.turn import TURNResource
from cfapi.sync.resources import Resource

class Calls(Resource):
    """Calls: `cf.calls`."""

    @property
    def sfu(self) -> SfuResource: ...

    @property
    def turn(self) -> TURNResource: ...
