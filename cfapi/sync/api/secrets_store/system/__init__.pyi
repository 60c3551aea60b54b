"""`cf.secrets_store.system` without await, as types. Written by codegen."""

from cfapi.sync.api.secrets_store.system.stores import Stores
from cfapi.sync.resources import Resource

class SystemResource(Resource):
    """Secrets store system: `cf.secrets_store.system`."""

    @property
    def stores(self) -> Stores: ...
