"""`cf.hostnames.settings` without await, as types. Written by codegen."""

from cfapi.sync.api.hostnames.settings.tls import TLSResource
from cfapi.sync.resources import Resource

class Settings(Resource):
    """Hostname settings: `cf.hostnames.settings`."""

    @property
    def tls(self) -> TLSResource: ...
