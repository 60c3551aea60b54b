"""`cf.ssl.universal` without await, as types. Written by codegen."""

from cfapi.sync.api.ssl.universal.settings import Settings
from cfapi.sync.resources import Resource

class UniversalResource(Resource):
    """SSL universal: `cf.ssl.universal`."""

    @property
    def settings(self) -> Settings: ...
