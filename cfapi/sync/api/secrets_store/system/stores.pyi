"""`cf.secrets_store.system.stores` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.secrets_store.system.stores as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Stores(Resource):
    """System stores: `cf.secrets_store.system.stores`."""

    @property
    def secrets(self) -> Secrets: ...

    @_listing(_api.Stores.list)
    def list(self) -> Any:
        """List system stores: GET /system/accounts/{account_tag}/stores."""

    @_call(_api.Stores.create)
    def create(self) -> Any:
        """Create a system store: POST /system/accounts/{account_tag}/stores."""

    @_call(_api.Stores.get)
    def get(self) -> Any:
        """Get a system store: GET /system/accounts/{account_tag}/stores/{store_id}."""

    @_call(_api.Stores.delete)
    def delete(self) -> Any:
        """Delete a system store: DELETE /system/accounts/{account_tag}/stores/{store_id}."""

class Secrets(Resource):
    """Store secrets: `cf.secrets_store.system.stores.secrets`."""

    @_listing(_api.Secrets.list)
    def list(self) -> Any:
        """List store secrets: GET /system/accounts/{account_tag}/stores/{store_id}/secrets."""

    @_call(_api.Secrets.create)
    def create(self) -> Any:
        """Create a store secret: POST /system/accounts/{account_tag}/stores/{store_id}/secrets."""

    @_call(_api.Secrets.bulk_delete)
    def bulk_delete(self) -> Any:
        """Store secrets: bulk delete: DELETE /system/accounts/{account_tag}/stores/{store_id}/secrets."""

    @_call(_api.Secrets.get)
    def get(self) -> Any:
        """Get a store secret: GET /system/accounts/{account_tag}/stores/{store_id}/secrets/{secret_id}."""

    @_call(_api.Secrets.edit)
    def edit(self) -> Any:
        """Edit a store secret: PATCH /system/accounts/{account_tag}/stores/{store_id}/secrets/{secret_id}."""

    @_call(_api.Secrets.delete)
    def delete(self) -> Any:
        """Delete a store secret: DELETE /system/accounts/{account_tag}/stores/{store_id}/secrets/{secret_id}."""

    @_call(_api.Secrets.duplicate)
    def duplicate(self) -> Any:
        """Duplicate store secrets: POST
        /system/accounts/{account_tag}/stores/{store_id}/secrets/{secret_id}/duplicate."""
