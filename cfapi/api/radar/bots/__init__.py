"""`cf.radar.bots`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import BotSummary, BotTimeseriesGroups, CTTimeseries

if TYPE_CHECKING:
    from cfapi.api.radar.bots.web_crawlers import WebCrawlers


@model
class Bot:
    """Bot: part of BotResponse."""

    category: str
    description: str
    kind: str
    name: str
    operator: str
    operator_url: str = renamed("operatorUrl")
    slug: str
    user_agent_patterns: list[str] = renamed("userAgentPatterns")
    user_agents: list[str] = renamed("userAgents")
    signature_agent_url: str | None = renamed("signatureAgentUrl", default=None)


@model
class BotItem:
    """Bot item: response of radar.bots.list."""

    category: str
    description: str
    kind: str
    name: str
    operator: str
    slug: str
    user_agent_patterns: list[str] = renamed("userAgentPatterns")


@model
class BotResponse:
    """Bot response: response of radar.bots.get."""

    bot: Bot


BotBotCategory = Literal[
    "SEARCH_ENGINE_CRAWLER", "SEARCH_ENGINE_OPTIMIZATION", "MONITORING_AND_ANALYTICS", "ADVERTISING_AND_MARKETING",
    "SOCIAL_MEDIA_MARKETING", "PAGE_PREVIEW", "ACADEMIC_RESEARCH", "SECURITY", "ACCESSIBILITY", "WEBHOOKS",
    "FEED_FETCHER", "AI_CRAWLER", "AGGREGATOR", "AI_ASSISTANT", "AI_SEARCH", "ARCHIVER",
] | str
BotDimension = Literal["BOT", "BOT_KIND", "BOT_OPERATOR", "BOT_CATEGORY"] | str


class Bots(Resource):
    """Radar bots: `cf.radar.bots`."""

    @cached_property
    def web_crawlers(self) -> WebCrawlers:
        from cfapi.api.radar.bots.web_crawlers import WebCrawlers
        return WebCrawlers(self._session)

    def list(
        self, *, bot_category: BotBotCategory | Unset = UNSET, bot_operator: str | Unset = UNSET,
        bot_verification_status: Literal["VERIFIED"] | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, kind: Literal["AGENT", "BOT"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, offset: int | Unset = UNSET,
    ) -> Pages[BotItem]:
        """List radar bots: GET /radar/bots (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bots/methods/list/"""
        return self._pages(
            "radar.bots.list", "GET", "/radar/bots", locals(), BotItem,
            wire={
                "bot_category": "botCategory", "bot_operator": "botOperator",
                "bot_verification_status": "botVerificationStatus",
            },
            paging=Paging(kind="offset", items="result.bots", per_page="limit"),
        )

    def summary(
        self, dimension: BotDimension, *, asn: Sequence[str] | Unset = UNSET, bot: Sequence[str] | Unset = UNSET,
        bot_category: Sequence[Literal[
            "SEARCH_ENGINE_CRAWLER", "SEARCH_ENGINE_OPTIMIZATION", "MONITORING_AND_ANALYTICS",
            "ADVERTISING_AND_MARKETING", "SOCIAL_MEDIA_MARKETING", "PAGE_PREVIEW", "ACADEMIC_RESEARCH", "SECURITY",
            "ACCESSIBILITY", "WEBHOOKS", "FEED_FETCHER", "AI_CRAWLER", "AGGREGATOR", "AI_ASSISTANT", "AI_SEARCH",
            "ARCHIVER",
        ] | str] | Unset = UNSET,
        bot_kind: Sequence[Literal["AGENT", "BOT"] | str] | Unset = UNSET, bot_operator: Sequence[str] | Unset = UNSET,
        bot_verification_status: Sequence[Literal["VERIFIED"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Summary radar bots: GET /radar/bots/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bots/methods/summary/"""
        return self._call(
            "radar.bots.summary", "GET", "/radar/bots/summary/{dimension}", locals(), BotSummary,
            wire={
                "bot_category": "botCategory", "bot_kind": "botKind", "bot_operator": "botOperator",
                "bot_verification_status": "botVerificationStatus", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "limit_per_group": "limitPerGroup",
            },
        )

    def timeseries(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, bot: Sequence[str] | Unset = UNSET,
        bot_category: Sequence[Literal[
            "SEARCH_ENGINE_CRAWLER", "SEARCH_ENGINE_OPTIMIZATION", "MONITORING_AND_ANALYTICS",
            "ADVERTISING_AND_MARKETING", "SOCIAL_MEDIA_MARKETING", "PAGE_PREVIEW", "ACADEMIC_RESEARCH", "SECURITY",
            "ACCESSIBILITY", "WEBHOOKS", "FEED_FETCHER", "AI_CRAWLER", "AGGREGATOR", "AI_ASSISTANT", "AI_SEARCH",
            "ARCHIVER",
        ] | str] | Unset = UNSET,
        bot_kind: Sequence[Literal["AGENT", "BOT"] | str] | Unset = UNSET, bot_operator: Sequence[str] | Unset = UNSET,
        bot_verification_status: Sequence[Literal["VERIFIED"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[CTTimeseries]:
        """Timeseries radar bots: GET /radar/bots/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bots/methods/timeseries/"""
        return self._call(
            "radar.bots.timeseries", "GET", "/radar/bots/timeseries", locals(), CTTimeseries,
            wire={
                "agg_interval": "aggInterval", "bot_category": "botCategory", "bot_kind": "botKind",
                "bot_operator": "botOperator", "bot_verification_status": "botVerificationStatus",
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
            },
        )

    def timeseries_groups(
        self, dimension: BotDimension, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, bot: Sequence[str] | Unset = UNSET,
        bot_category: Sequence[Literal[
            "SEARCH_ENGINE_CRAWLER", "SEARCH_ENGINE_OPTIMIZATION", "MONITORING_AND_ANALYTICS",
            "ADVERTISING_AND_MARKETING", "SOCIAL_MEDIA_MARKETING", "PAGE_PREVIEW", "ACADEMIC_RESEARCH", "SECURITY",
            "ACCESSIBILITY", "WEBHOOKS", "FEED_FETCHER", "AI_CRAWLER", "AGGREGATOR", "AI_ASSISTANT", "AI_SEARCH",
            "ARCHIVER",
        ] | str] | Unset = UNSET,
        bot_kind: Sequence[Literal["AGENT", "BOT"] | str] | Unset = UNSET, bot_operator: Sequence[str] | Unset = UNSET,
        bot_verification_status: Sequence[Literal["VERIFIED"] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Radar bots: timeseries groups: GET /radar/bots/timeseries_groups/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bots/methods/timeseries_groups/"""
        return self._call(
            "radar.bots.timeseries_groups", "GET", "/radar/bots/timeseries_groups/{dimension}", locals(),
            BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "bot_category": "botCategory", "bot_kind": "botKind",
                "bot_operator": "botOperator", "bot_verification_status": "botVerificationStatus",
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "limit_per_group": "limitPerGroup",
            },
        )

    def get(self, bot_slug: str, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET) -> Reply[BotResponse]:
        """Get a radar bot: GET /radar/bots/{bot_slug} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bots/methods/get/"""
        return self._call("radar.bots.get", "GET", "/radar/bots/{bot_slug}", locals(), BotResponse)
