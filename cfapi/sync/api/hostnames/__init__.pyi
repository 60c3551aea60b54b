"""`cf.hostnames` without await, as types. Written by codegen."""

from cfapi.sync.api.hostnames.settings import Settings
from cfapi.sync.resources import Resource

class Hostnames(Resource):
    """Hostnames: `cf.hostnames`."""

    @property
    def settings(self) -> Settings: ...
