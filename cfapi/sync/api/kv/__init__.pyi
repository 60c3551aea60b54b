"""`cf.kv` without await, as types. Written by codegen."""

from cfapi.sync.api.kv.namespaces import Namespaces
from cfapi.sync.resources import Resource

class KVResource(Resource):
    """KV: `cf.kv`."""

    @property
    def namespaces(self) -> Namespaces: ...
