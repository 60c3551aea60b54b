"""`cf.accounts.speed_settings` without await, as types. Written by codegen."""

from cfapi.sync.api.accounts.speed_settings.transformations import Transformations
from cfapi.sync.resources import Resource

class SpeedSettings(Resource):
    """Account speed settings: `cf.accounts.speed_settings`."""

    @property
    def transformations(self) -> Transformations: ...
