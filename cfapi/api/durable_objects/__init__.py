"""`cf.durable_objects`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.durable_objects.namespaces import Namespaces


class DurableObjects(Resource):
    """Durable objects: `cf.durable_objects`."""

    @cached_property
    def namespaces(self) -> Namespaces:
        from cfapi.api.durable_objects.namespaces import Namespaces
        return Namespaces(self._session)
