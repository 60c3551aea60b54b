"""`cf.radar.bgp`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import CTSummaryConfidenceInfo, OriginDateRange, RadarCTTimeseries

if TYPE_CHECKING:
    from cfapi.api.radar.bgp.hijacks import Hijacks
    from cfapi.api.radar.bgp.ips import IPs
    from cfapi.api.radar.bgp.leaks import Leaks
    from cfapi.api.radar.bgp.routes import Routes
    from cfapi.api.radar.bgp.rpki import RpkiResource
    from cfapi.api.radar.bgp.top import TopResource


@model
class Timeseries:
    """Timeseries: response of radar.bgp.timeseries."""

    meta: TimeseriesMeta
    serie_0: RadarCTTimeseries


@model
class TimeseriesMeta:
    """Timeseries meta: part of Timeseries."""

    agg_interval: Literal["15m", "1h", "1d", "1w"] | str = renamed("aggInterval")
    confidence_info: CTSummaryConfidenceInfo = renamed("confidenceInfo")
    date_range: list[OriginDateRange] = renamed("dateRange")
    last_updated: Moment = renamed("lastUpdated")


class BGPResource(Resource):
    """Radar BGP: `cf.radar.bgp`."""

    @cached_property
    def hijacks(self) -> Hijacks:
        from cfapi.api.radar.bgp.hijacks import Hijacks
        return Hijacks(self._session)

    @cached_property
    def ips(self) -> IPs:
        from cfapi.api.radar.bgp.ips import IPs
        return IPs(self._session)

    @cached_property
    def leaks(self) -> Leaks:
        from cfapi.api.radar.bgp.leaks import Leaks
        return Leaks(self._session)

    @cached_property
    def routes(self) -> Routes:
        from cfapi.api.radar.bgp.routes import Routes
        return Routes(self._session)

    @cached_property
    def rpki(self) -> RpkiResource:
        from cfapi.api.radar.bgp.rpki import RpkiResource
        return RpkiResource(self._session)

    @cached_property
    def top(self) -> TopResource:
        from cfapi.api.radar.bgp.top import TopResource
        return TopResource(self._session)

    def timeseries(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        prefix: Sequence[str] | Unset = UNSET,
        update_type: Sequence[Literal["ANNOUNCEMENT", "WITHDRAWAL"] | str] | Unset = UNSET,
    ) -> Reply[Timeseries]:
        """Timeseries radar BGP: GET /radar/bgp/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/methods/timeseries/"""
        return self._call(
            "radar.bgp.timeseries", "GET", "/radar/bgp/timeseries", locals(), Timeseries,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "update_type": "updateType",
            },
        )
