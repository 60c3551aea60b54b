"""`cf.workers.placement`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.workers.placement.regions import Regions


class PlacementResource(Resource):
    """Worker placement: `cf.workers.placement`."""

    @cached_property
    def regions(self) -> Regions:
        from cfapi.api.workers.placement.regions import Regions
        return Regions(self._session)
