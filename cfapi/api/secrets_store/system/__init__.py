"""`cf.secrets_store.system`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.secrets_store.system.stores import Stores


class SystemResource(Resource):
    """Secrets store system: `cf.secrets_store.system`."""

    @cached_property
    def stores(self) -> Stores:
        from cfapi.api.secrets_store.system.stores import Stores
        return Stores(self._session)
