"""`cf.radar.robots_txt` without await, as types. Written by codegen."""

from cfapi.sync.api.radar.robots_txt.top import TopResource
from cfapi.sync.resources import Resource

class RobotsTXTResource(Resource):
    """Radar robots TXT: `cf.radar.robots_txt`."""

    @property
    def top(self) -> TopResource: ...
