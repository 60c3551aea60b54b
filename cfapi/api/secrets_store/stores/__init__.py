"""`cf.secrets_store.stores`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import PLAIN, UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.secrets_store import Store

if TYPE_CHECKING:
    from cfapi.api.secrets_store.stores.secrets import Secrets


class Stores(Resource):
    """Secrets store stores: `cf.secrets_store.stores`."""

    @cached_property
    def secrets(self) -> Secrets:
        from cfapi.api.secrets_store.stores.secrets import Secrets
        return Secrets(self._session)

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        order: Literal["name", "created", "modified"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[Store]:
        """List secrets store stores: GET /accounts/{account_id}/secrets_store/stores (permission: Secrets Store Read).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/methods/list/"""
        return self._pages(
            "secrets_store.stores.list", "GET", "/accounts/{account_id}/secrets_store/stores", locals(), Store,
            paging=Paging(size=100),
        )

    def create(self, *, account_id: str, name: str) -> Reply[Store]:
        """Create a secrets store store: POST /accounts/{account_id}/secrets_store/stores (permission: Secrets Store
        Write).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/methods/create/"""
        return self._call(
            "secrets_store.stores.create", "POST", "/accounts/{account_id}/secrets_store/stores", locals(), Store,
        )

    def get(self, store_id: str, *, account_id: str) -> Reply[Store]:
        """Get a secrets store store: GET /accounts/{account_id}/secrets_store/stores/{store_id} (permission: Secrets
        Store Read).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/methods/get/"""
        return self._call(
            "secrets_store.stores.get", "GET", "/accounts/{account_id}/secrets_store/stores/{store_id}", locals(),
            Store,
        )

    def delete(self, store_id: str, *, account_id: str, force: bool | Unset = UNSET) -> Reply[Any]:
        """Delete a secrets store store: DELETE /accounts/{account_id}/secrets_store/stores/{store_id} (permission:
        Secrets Store Write).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/stores/methods/delete/"""
        return self._call(
            "secrets_store.stores.delete", "DELETE", "/accounts/{account_id}/secrets_store/stores/{store_id}", locals(),
            PLAIN,
        )
