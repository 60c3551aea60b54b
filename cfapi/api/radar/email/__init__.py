"""`cf.radar.email`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource, model, renamed
from cfapi.api.radar import CTSummaryMeta, CTTimeseriesMeta

if TYPE_CHECKING:
    from cfapi.api.radar.email.routing import RoutingResource
    from cfapi.api.radar.email.security import SecurityResource


@model
class Series:
    """Series: part of TimeseriesGroupARC."""

    fail: list[str] = renamed("FAIL")
    none: list[str] = renamed("NONE")
    pass_: list[str] = renamed("PASS")


@model
class Summary:
    """Summary: part of SummaryARC."""

    fail: str = renamed("FAIL")
    none: str = renamed("NONE")
    pass_: str = renamed("PASS")


@model
class SummaryARC:
    """Summary ARC: response of radar.email.routing.summary.arc."""

    meta: CTSummaryMeta
    summary_0: Summary


@model
class TimeseriesGroupARC:
    """Timeseries group ARC: response of radar.email.routing.timeseries_groups.arc."""

    meta: CTTimeseriesMeta
    serie_0: Series


class EmailResource(Resource):
    """Radar email: `cf.radar.email`."""

    @cached_property
    def routing(self) -> RoutingResource:
        from cfapi.api.radar.email.routing import RoutingResource
        return RoutingResource(self._session)

    @cached_property
    def security(self) -> SecurityResource:
        from cfapi.api.radar.email.security import SecurityResource
        return SecurityResource(self._session)
