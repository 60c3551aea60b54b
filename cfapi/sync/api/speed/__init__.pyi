"""`cf.speed` without await, as types. Written by codegen."""

from cfapi.sync.api.speed.availabilities import Availabilities
from cfapi.sync.api.speed.pages import SpeedPages
from cfapi.sync.api.speed.schedule import ScheduleResource
from cfapi.sync.resources import Resource

class SpeedResource(Resource):
    """Speed: `cf.speed`."""

    @property
    def availabilities(self) -> Availabilities: ...

    @property
    def pages(self) -> SpeedPages: ...

    @property
    def schedule(self) -> ScheduleResource: ...
