"""`cf.radar.bots.web_crawlers`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.radar import BotSummary, BotTimeseriesGroups


WebCrawlerDimension = Literal[
    "CLIENT_TYPE", "USER_AGENT", "REFERER", "CRAWL_REFER_RATIO", "VERTICAL", "INDUSTRY", "RESPONSE_STATUS",
    "RESPONSE_STATUS_CATEGORY",
] | str


class WebCrawlers(Resource):
    """Bot web crawlers: `cf.radar.bots.web_crawlers`."""

    def summary(
        self, dimension: WebCrawlerDimension, *, bot_operator: Sequence[str] | Unset = UNSET,
        client_type: Sequence[Literal["HUMAN", "NON_AI_BOT", "AI_BOT", "MIXED_PURPOSE"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        industry: Sequence[str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, response_status: Sequence[str] | Unset = UNSET,
        response_status_category: Sequence[Literal[
            "INFORMATIONAL", "SUCCESS", "REDIRECTION", "CLIENT_ERROR", "SERVER_ERROR",
        ] | str] | Unset = UNSET,
        vertical: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Summary bot web crawlers: GET /radar/bots/crawlers/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bots/subresources/web_crawlers/methods/summary/"""
        return self._call(
            "radar.bots.web_crawlers.summary", "GET", "/radar/bots/crawlers/summary/{dimension}", locals(), BotSummary,
            wire={
                "bot_operator": "botOperator", "client_type": "clientType", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "limit_per_group": "limitPerGroup",
                "response_status": "responseStatus", "response_status_category": "responseStatusCategory",
            },
        )

    def timeseries_groups(
        self, dimension: WebCrawlerDimension, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        bot_operator: Sequence[str] | Unset = UNSET,
        client_type: Sequence[Literal["HUMAN", "NON_AI_BOT", "AI_BOT", "MIXED_PURPOSE"] | str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        industry: Sequence[str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE", "MIN0_MAX", "PERCENTAGE_CHANGE"] | str | Unset = UNSET,
        response_status: Sequence[str] | Unset = UNSET,
        response_status_category: Sequence[Literal[
            "INFORMATIONAL", "SUCCESS", "REDIRECTION", "CLIENT_ERROR", "SERVER_ERROR",
        ] | str] | Unset = UNSET,
        vertical: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Bot web crawlers: timeseries groups: GET /radar/bots/crawlers/timeseries_groups/{dimension} (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bots/subresources/web_crawlers/methods/timeseries_groups/"""
        return self._call(
            "radar.bots.web_crawlers.timeseries_groups", "GET", "/radar/bots/crawlers/timeseries_groups/{dimension}",
            locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "bot_operator": "botOperator", "client_type": "clientType",
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "limit_per_group": "limitPerGroup", "response_status": "responseStatus",
                "response_status_category": "responseStatusCategory",
            },
        )
