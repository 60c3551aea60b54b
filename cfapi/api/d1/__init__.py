"""`cf.d1`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.d1.database import DatabaseResource


class D1Resource(Resource):
    """D1: `cf.d1`."""

    @cached_property
    def database(self) -> DatabaseResource:
        from cfapi.api.d1.database import DatabaseResource
        return DatabaseResource(self._session)
