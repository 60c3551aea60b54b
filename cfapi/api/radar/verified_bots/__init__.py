"""`cf.radar.verified_bots`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.radar.verified_bots.top import TopResource


class VerifiedBots(Resource):
    """Radar verified bots: `cf.radar.verified_bots`."""

    @cached_property
    def top(self) -> TopResource:
        from cfapi.api.radar.verified_bots.top import TopResource
        return TopResource(self._session)
