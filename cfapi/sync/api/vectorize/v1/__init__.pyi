"""`cf.vectorize.v1` without await, as types. Written by codegen."""

from cfapi.sync.api.vectorize.v1.indexes import Indexes
from cfapi.sync.resources import Resource

class V1Resource(Resource):
    """Vectorize v1: `cf.vectorize.v1`."""

    @property
    def indexes(self) -> Indexes: ...
