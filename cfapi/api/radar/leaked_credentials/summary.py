"""`cf.radar.leaked_credentials.summary`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated, model, renamed
from cfapi.api.radar import CTSummaryMeta, SummaryBotClass


@model
class Compromised:
    """Compromised: response of radar.leaked_credentials.summary.compromised."""

    meta: CTSummaryMeta
    summary_0: CompromisedSummary


@model
class CompromisedSummary:
    """Compromised summary: part of Compromised."""

    clean: str = renamed("CLEAN")
    compromised: str = renamed("COMPROMISED")


class SummaryResource(Resource):
    """Leaked credential summary: `cf.radar.leaked_credentials.summary`."""

    @deprecated("radar.leaked_credentials.summary.bot_class is deprecated; use radar.leaked_credentials.summary_v2")
    def bot_class(
        self, *, compromised: Sequence[Literal["CLEAN", "COMPROMISED"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[SummaryBotClass]:
        """Leaked credential summary: bot class (deprecated): GET /radar/leaked_credential_checks/summary/bot_class
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/subresources/summary/methods/bot_class/"""
        return self._call(
            "radar.leaked_credentials.summary.bot_class", "GET", "/radar/leaked_credential_checks/summary/bot_class",
            locals(), SummaryBotClass,
            wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )

    @deprecated("radar.leaked_credentials.summary.compromised is deprecated; use radar.leaked_credentials.summary_v2")
    def compromised(
        self, *, bot_class: Sequence[Literal["LIKELY_AUTOMATED", "LIKELY_HUMAN"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[Compromised]:
        """Compromised leaked credential summary (deprecated): GET /radar/leaked_credential_checks/summary/compromised
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/subresources/summary/methods/compromised/"""
        return self._call(
            "radar.leaked_credentials.summary.compromised", "GET",
            "/radar/leaked_credential_checks/summary/compromised", locals(), Compromised,
            wire={"bot_class": "botClass", "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )
