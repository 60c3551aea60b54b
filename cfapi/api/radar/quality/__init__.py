"""`cf.radar.quality`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.radar.quality.iqi import IqiResource
    from cfapi.api.radar.quality.speed import SpeedResource


class QualityResource(Resource):
    """Radar quality: `cf.radar.quality`."""

    @cached_property
    def iqi(self) -> IqiResource:
        from cfapi.api.radar.quality.iqi import IqiResource
        return IqiResource(self._session)

    @cached_property
    def speed(self) -> SpeedResource:
        from cfapi.api.radar.quality.speed import SpeedResource
        return SpeedResource(self._session)
