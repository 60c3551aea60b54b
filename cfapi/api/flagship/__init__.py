"""`cf.flagship`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.flagship.apps import Apps


class FlagshipResource(Resource):
    """Flagship: `cf.flagship`."""

    @cached_property
    def apps(self) -> Apps:
        from cfapi.api.flagship.apps import Apps
        return Apps(self._session)
