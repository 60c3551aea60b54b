"""`cf.secrets_store.stores` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.secrets_store.stores as _api
from cfapi.sync.api.secrets_store.stores.secrets import Secrets
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Stores(Resource):
    """Secrets store stores: `cf.secrets_store.stores`."""

    @property
    def secrets(self) -> Secrets: ...

    @_listing(_api.Stores.list)
    def list(self) -> Any:
        """List secrets store stores: GET /accounts/{account_id}/secrets_store/stores (permission: Secrets Store Read).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/methods/list/"""

    @_call(_api.Stores.create)
    def create(self) -> Any:
        """Create a secrets store store: POST /accounts/{account_id}/secrets_store/stores (permission: Secrets Store
        Write).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/methods/create/"""

    @_call(_api.Stores.get)
    def get(self) -> Any:
        """Get a secrets store store: GET /accounts/{account_id}/secrets_store/stores/{store_id} (permission: Secrets
        Store Read).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/methods/get/"""

    @_call(_api.Stores.delete)
    def delete(self) -> Any:
        """Delete a secrets store store: DELETE /accounts/{account_id}/secrets_store/stores/{store_id} (permission:
        Secrets Store Write).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/methods/delete/"""
