"""`cf.workers.beta`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.workers.beta.workers import Workers


class BetaResource(Resource):
    """Worker beta: `cf.workers.beta`."""

    @cached_property
    def workers(self) -> Workers:
        from cfapi.api.workers.beta.workers import Workers
        return Workers(self._session)
