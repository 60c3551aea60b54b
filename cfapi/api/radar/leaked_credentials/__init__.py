"""`cf.radar.leaked_credentials`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.radar import BotSummary, BotTimeseriesGroups

if TYPE_CHECKING:
    from cfapi.api.radar.leaked_credentials.summary import SummaryResource
    from cfapi.api.radar.leaked_credentials.timeseries_groups import TimeseriesGroups


class LeakedCredentials(Resource):
    """Radar leaked credentials: `cf.radar.leaked_credentials`."""

    @cached_property
    def summary(self) -> SummaryResource:
        from cfapi.api.radar.leaked_credentials.summary import SummaryResource
        return SummaryResource(self._session)

    @cached_property
    def timeseries_groups(self) -> TimeseriesGroups:
        from cfapi.api.radar.leaked_credentials.timeseries_groups import TimeseriesGroups
        return TimeseriesGroups(self._session)

    def summary_v2(
        self, dimension: Literal["COMPROMISED", "BOT_CLASS"] | str, *, asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        compromised: Sequence[Literal["CLEAN", "COMPROMISED"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Radar leaked credentials: summary v2: GET /radar/leaked_credential_checks/summary/{dimension} (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/methods/summary_v2/"""
        return self._call(
            "radar.leaked_credentials.summary_v2", "GET", "/radar/leaked_credential_checks/summary/{dimension}",
            locals(), BotSummary,
            wire={
                "bot_class": "botClass", "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "limit_per_group": "limitPerGroup",
            },
        )

    def timeseries_groups_v2(
        self, dimension: Literal["COMPROMISED", "BOT_CLASS"] | str, *,
        agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET, asn: Sequence[str] | Unset = UNSET,
        bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        check_result: Sequence[Literal[
            "CLEAN", "USERNAME_LEAKED", "USERNAME_PASSWORD_SIMILAR", "USERNAME_AND_PASSWORD_LEAKED", "PASSWORD_LEAKED",
        ] | str] | Unset = UNSET,
        compromised: Sequence[Literal["CLEAN", "COMPROMISED"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE_CHANGE", "MIN0_MAX"] | str | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Radar leaked credentials: timeseries groups v2: GET
        /radar/leaked_credential_checks/timeseries_groups/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/methods/timeseries_groups_v2/"""
        return self._call(
            "radar.leaked_credentials.timeseries_groups_v2", "GET",
            "/radar/leaked_credential_checks/timeseries_groups/{dimension}", locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "bot_class": "botClass", "check_result": "checkResult",
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "limit_per_group": "limitPerGroup",
            },
        )
