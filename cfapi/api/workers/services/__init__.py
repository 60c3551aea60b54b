"""`cf.workers.services`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.workers.services.environments import Environments


class Services(Resource):
    """Worker services: `cf.workers.services`."""

    @cached_property
    def environments(self) -> Environments:
        from cfapi.api.workers.services.environments import Environments
        return Environments(self._session)
