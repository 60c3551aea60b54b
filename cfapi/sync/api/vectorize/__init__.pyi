"""`cf.vectorize` without await, as types. Written by codegen."""

from cfapi.sync.api.vectorize.indexes import Indexes
from cfapi.sync.api.vectorize.v1 import V1Resource
from cfapi.sync.resources import Resource

class VectorizeResource(Resource):
    """Vectorize: `cf.vectorize`."""

    @property
    def indexes(self) -> Indexes: ...

    @property
    def v1(self) -> V1Resource: ...
