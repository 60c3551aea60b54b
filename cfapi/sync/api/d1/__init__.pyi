"""`cf.d1` without await, as types. Written by codegen."""

from cfapi.sync.api.d1.database import DatabaseResource
from cfapi.sync.resources import Resource

class D1Resource(Resource):
    """D1: `cf.d1`."""

    @property
    def database(self) -> DatabaseResource: ...
