"""`cf.workers_for_platforms`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.workers_for_platforms.dispatch import DispatchResource


class WorkersForPlatforms(Resource):
    """Workers for platforms: `cf.workers_for_platforms`."""

    @cached_property
    def dispatch(self) -> DispatchResource:
        from cfapi.api.workers_for_platforms.dispatch import DispatchResource
        return DispatchResource(self._session)
