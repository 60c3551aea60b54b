"""`cf.secrets_store`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Moment, Resource, model

if TYPE_CHECKING:
    from cfapi.api.secrets_store.quota import QuotaResource
    from cfapi.api.secrets_store.stores import Stores
    from cfapi.api.secrets_store.system import SystemResource


@model
class Store:
    """Store: response of secrets_store.stores.list."""

    id: str
    created: Moment
    modified: Moment
    name: str
    account_id: str | None = None


class SecretsStoreResource(Resource):
    """Secrets store: `cf.secrets_store`."""

    @cached_property
    def quota(self) -> QuotaResource:
        from cfapi.api.secrets_store.quota import QuotaResource
        return QuotaResource(self._session)

    @cached_property
    def stores(self) -> Stores:
        from cfapi.api.secrets_store.stores import Stores
        return Stores(self._session)

    @cached_property
    def system(self) -> SystemResource:
        from cfapi.api.secrets_store.system import SystemResource
        return SystemResource(self._session)
