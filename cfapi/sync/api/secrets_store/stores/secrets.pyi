"""`cf.secrets_store.stores.secrets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.secrets_store.stores.secrets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Secrets(Resource):
    """Store secrets: `cf.secrets_store.stores.secrets`."""

    @_listing(_api.Secrets.list)
    def list(self) -> Any:
        """List store secrets: GET /accounts/{account_id}/secrets_store/stores/{store_id}/secrets (permission: Secrets
        Store Read).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/list/"""

    @_listing(_api.Secrets.create)
    def create(self) -> Any:
        """Create a store secret: POST /accounts/{account_id}/secrets_store/stores/{store_id}/secrets (permission:
        Secrets Store Write).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/create/"""

    @_call(_api.Secrets.bulk_delete)
    def bulk_delete(self) -> Any:
        """Store secrets: bulk delete: DELETE /accounts/{account_id}/secrets_store/stores/{store_id}/secrets
        (permission: Secrets Store Write).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/bulk_delete/"""

    @_call(_api.Secrets.get)
    def get(self) -> Any:
        """Get a store secret: GET /accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}
        (permission: Secrets Store Read).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/get/"""

    @_call(_api.Secrets.edit)
    def edit(self) -> Any:
        """Edit a store secret: PATCH /accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}
        (permission: Secrets Store Write).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/edit/"""

    @_call(_api.Secrets.delete)
    def delete(self) -> Any:
        """Delete a store secret: DELETE /accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}
        (permission: Secrets Store Write).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/delete/"""

    @_call(_api.Secrets.duplicate)
    def duplicate(self) -> Any:
        """Duplicate store secrets: POST
        /accounts/{account_id}/secrets_store/stores/{store_id}/secrets/{secret_id}/duplicate (permission: Secrets Store
        Write).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/subresources/secrets/methods/duplicate/"""
