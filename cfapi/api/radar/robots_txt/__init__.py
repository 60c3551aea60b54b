"""`cf.radar.robots_txt`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.radar.robots_txt.top import TopResource


class RobotsTXTResource(Resource):
    """Radar robots TXT: `cf.radar.robots_txt`."""

    @cached_property
    def top(self) -> TopResource:
        from cfapi.api.radar.robots_txt.top import TopResource
        return TopResource(self._session)
