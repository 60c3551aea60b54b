"""`cf.radar.verified_bots` without await, as types. Written by codegen."""

from cfapi.sync.api.radar.verified_bots.top import TopResource
from cfapi.sync.resources import Resource

class VerifiedBots(Resource):
    """Radar verified bots: `cf.radar.verified_bots`."""

    @property
    def top(self) -> TopResource: ...
