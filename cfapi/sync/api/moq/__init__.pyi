"""`cf.moq` without await, as types. Written by codegen."""

from cfapi.sync.api.moq.relays import Relays
from cfapi.sync.resources import Resource

class MoqResource(Resource):
    """Moq: `cf.moq`."""

    @property
    def relays(self) -> Relays: ...
