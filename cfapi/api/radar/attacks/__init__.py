"""`cf.radar.attacks`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource, model, renamed
from cfapi.api.radar import AseMeta

if TYPE_CHECKING:
    from cfapi.api.radar.attacks.layer3 import Layer3Resource
    from cfapi.api.radar.attacks.layer7 import Layer7Resource


@model
class LocationOrigin:
    """Location origin: response of radar.attacks.layer3.top.locations.origin."""

    meta: AseMeta
    top_0: list[LocationOriginTop]


@model
class LocationOriginTop:
    """Location origin top: part of LocationOrigin."""

    origin_country_alpha2: str = renamed("originCountryAlpha2")
    origin_country_name: str = renamed("originCountryName")
    rank: int
    value: str


@model
class LocationTarget:
    """Location target: response of radar.attacks.layer3.top.locations.target."""

    meta: AseMeta
    top_0: list[LocationTargetTop]


@model
class LocationTargetTop:
    """Location target top: part of LocationTarget."""

    rank: int
    target_country_alpha2: str = renamed("targetCountryAlpha2")
    target_country_name: str = renamed("targetCountryName")
    value: str


class Attacks(Resource):
    """Radar attacks: `cf.radar.attacks`."""

    @cached_property
    def layer3(self) -> Layer3Resource:
        from cfapi.api.radar.attacks.layer3 import Layer3Resource
        return Layer3Resource(self._session)

    @cached_property
    def layer7(self) -> Layer7Resource:
        from cfapi.api.radar.attacks.layer7 import Layer7Resource
        return Layer7Resource(self._session)
