"""`cf.radar.post_quantum` without await, as types. Written by codegen."""

from cfapi.sync.api.radar.post_quantum.origin import OriginResource
from cfapi.sync.api.radar.post_quantum.tls import TLSResource
from cfapi.sync.resources import Resource

class PostQuantumResource(Resource):
    """Radar post quantum: `cf.radar.post_quantum`."""

    @property
    def origin(self) -> OriginResource: ...

    @property
    def tls(self) -> TLSResource: ...
