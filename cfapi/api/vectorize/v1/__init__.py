"""`cf.vectorize.v1`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.vectorize.v1.indexes import Indexes


class V1Resource(Resource):
    """Vectorize v1: `cf.vectorize.v1`."""

    @cached_property
    def indexes(self) -> Indexes:
        from cfapi.api.vectorize.v1.indexes import Indexes
        return Indexes(self._session)
