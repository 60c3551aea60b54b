"""`cf.images` without await, as types. Written by codegen."""

from cfapi.sync.api.images.v1 import V1Resource
from cfapi.sync.api.images.v2 import V2Resource
from cfapi.sync.resources import Resource

class Images(Resource):
    """Images: `cf.images`."""

    @property
    def v1(self) -> V1Resource: ...

    @property
    def v2(self) -> V2Resource: ...
