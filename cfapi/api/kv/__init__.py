"""`cf.kv`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.kv.namespaces import Namespaces


class KVResource(Resource):
    """KV: `cf.kv`."""

    @cached_property
    def namespaces(self) -> Namespaces:
        from cfapi.api.kv.namespaces import Namespaces
        return Namespaces(self._session)
