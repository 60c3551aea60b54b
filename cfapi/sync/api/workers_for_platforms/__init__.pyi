"""`cf.workers_for_platforms` without await, as types. Written by codegen."""

from cfapi.sync.api.workers_for_platforms.dispatch import DispatchResource
from cfapi.sync.resources import Resource

class WorkersForPlatforms(Resource):
    """Workers for platforms: `cf.workers_for_platforms`."""

    @property
    def dispatch(self) -> DispatchResource: ...
