"""`cf.radar.agent_readiness`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, date as date_
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import AgentReadinessSummaryDomainCategory
from cfapi.api.shared.browser_rendering import NameAndValue


@model
class Summary:
    """Summary: response of radar.agent_readiness.summary."""

    meta: SummaryMeta
    summary_0: dict[str, str]


@model
class SummaryMeta:
    """Summary meta: part of Summary."""

    date: date_
    domain_categories: list[AgentReadinessSummaryDomainCategory] = renamed("domainCategories")
    last_updated: Moment = renamed("lastUpdated")
    normalization: Literal[
        "PERCENTAGE", "MIN0_MAX", "MIN_MAX", "RAW_VALUES", "PERCENTAGE_CHANGE", "ROLLING_AVERAGE",
        "OVERLAPPED_PERCENTAGE", "RATIO",
    ] | str
    successful_domains: int = renamed("successfulDomains")
    total_domains: int = renamed("totalDomains")
    units: list[NameAndValue]


class AgentReadinessResource(Resource):
    """Radar agent readiness: `cf.radar.agent_readiness`."""

    def summary(
        self, dimension: Literal["CHECK"] | str, *, date: date | str | Unset = UNSET,
        domain_category: Sequence[str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[Summary]:
        """Summary radar agent readiness: GET /radar/agent_readiness/summary/{dimension} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/agent_readiness/methods/summary/"""
        return self._call(
            "radar.agent_readiness.summary", "GET", "/radar/agent_readiness/summary/{dimension}", locals(), Summary,
            wire={"domain_category": "domainCategory"},
        )
