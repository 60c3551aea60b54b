"""`cf.flagship` without await, as types. Written by codegen."""

from cfapi.sync.api.flagship.apps import Apps
from cfapi.sync.resources import Resource

class FlagshipResource(Resource):
    """Flagship: `cf.flagship`."""

    @property
    def apps(self) -> Apps: ...
