"""`cf.radar.leaked_credentials.timeseries_groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, deprecated, model, renamed
from cfapi.api.radar import CTTimeseriesMeta, TimeseriesGroupBotClass


@model
class Compromised:
    """Compromised: response of radar.leaked_credentials.timeseries_groups.compromised."""

    meta: CTTimeseriesMeta
    serie_0: CompromisedSerie


@model
class CompromisedSerie:
    """Compromised serie: part of Compromised."""

    clean: list[str] = renamed("CLEAN")
    compromised: list[str] = renamed("COMPROMISED")
    timestamps: list[Moment]


class TimeseriesGroups(Resource):
    """Leaked credential timeseries groups: `cf.radar.leaked_credentials.timeseries_groups`."""

    @deprecated("radar.leaked_credentials.timeseries_groups.bot_class is deprecated; use radar.leaked_credentials.timeseries_groups_v2")
    def bot_class(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        compromised: Sequence[Literal["CLEAN", "COMPROMISED"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[TimeseriesGroupBotClass]:
        """Leaked credential timeseries groups: bot class (deprecated): GET
        /radar/leaked_credential_checks/timeseries_groups/bot_class (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/subresources/timeseries_groups/methods/bot_class/"""
        return self._call(
            "radar.leaked_credentials.timeseries_groups.bot_class", "GET",
            "/radar/leaked_credential_checks/timeseries_groups/bot_class", locals(), TimeseriesGroupBotClass,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart",
            },
        )

    @deprecated("radar.leaked_credentials.timeseries_groups.compromised is deprecated; use radar.leaked_credentials.timeseries_groups_v2")
    def compromised(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[Compromised]:
        """Compromised leaked credential timeseries groups (deprecated): GET
        /radar/leaked_credential_checks/timeseries_groups/compromised (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/subresources/timeseries_groups/methods/compromised/"""
        return self._call(
            "radar.leaked_credentials.timeseries_groups.compromised", "GET",
            "/radar/leaked_credential_checks/timeseries_groups/compromised", locals(), Compromised,
            wire={
                "agg_interval": "aggInterval", "bot_class": "botClass", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart",
            },
        )
