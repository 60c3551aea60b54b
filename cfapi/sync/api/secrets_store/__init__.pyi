"""`cf.secrets_store` without await, as types. Written by codegen."""

from cfapi.sync.api.secrets_store.quota import QuotaResource
from cfapi.sync.api.secrets_store.stores import Stores
from cfapi.sync.api.secrets_store.system import SystemResource
from cfapi.sync.resources import Resource

class SecretsStoreResource(Resource):
    """Secrets store: `cf.secrets_store`."""

    @property
    def quota(self) -> QuotaResource: ...

    @property
    def stores(self) -> Stores: ...

    @property
    def system(self) -> SystemResource: ...
