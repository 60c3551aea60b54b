"""`cf.radar.ai.timeseries_groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated
from cfapi.api.radar import BotSummary, BotTimeseriesGroups, CTTimeseries


TimeseriesGroupDimension = Literal[
    "USER_AGENT", "CRAWL_PURPOSE", "INDUSTRY", "VERTICAL", "CONTENT_TYPE", "RESPONSE_STATUS",
    "RESPONSE_STATUS_CATEGORY",
] | str


class TimeseriesGroups(Resource):
    """AI timeseries groups: `cf.radar.ai.timeseries_groups`."""

    @deprecated("radar.ai.timeseries_groups.user_agent is deprecated")
    def user_agent(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit_per_group: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """AI timeseries groups: user agent (deprecated): GET /radar/ai/bots/timeseries_groups/user_agent (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/timeseries_groups/methods/user_agent/"""
        return self._call(
            "radar.ai.timeseries_groups.user_agent", "GET", "/radar/ai/bots/timeseries_groups/user_agent", locals(),
            BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "limit_per_group": "limitPerGroup",
            },
        )

    def summary(
        self, dimension: TimeseriesGroupDimension, *, asn: Sequence[str] | Unset = UNSET,
        content_type: Sequence[Literal[
            "HTML", "IMAGES", "JSON", "JAVASCRIPT", "CSS", "PLAIN_TEXT", "FONTS", "XML", "YAML", "VIDEO", "AUDIO",
            "MARKDOWN", "DOCUMENTS", "BINARY", "SERIALIZATION", "OTHER",
        ] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, crawl_purpose: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        industry: Sequence[str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        response_status: Sequence[str] | Unset = UNSET,
        response_status_category: Sequence[Literal[
            "INFORMATIONAL", "SUCCESS", "REDIRECTION", "CLIENT_ERROR", "SERVER_ERROR",
        ] | str] | Unset = UNSET,
        user_agent: Sequence[str] | Unset = UNSET, vertical: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Summary AI timeseries groups: GET /radar/ai/bots/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/timeseries_groups/methods/summary/"""
        return self._call(
            "radar.ai.timeseries_groups.summary", "GET", "/radar/ai/bots/summary/{dimension}", locals(), BotSummary,
            wire={
                "content_type": "contentType", "crawl_purpose": "crawlPurpose", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "limit_per_group": "limitPerGroup",
                "response_status": "responseStatus", "response_status_category": "responseStatusCategory",
                "user_agent": "userAgent",
            },
        )

    def timeseries(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET,
        content_type: Sequence[Literal[
            "HTML", "IMAGES", "JSON", "JAVASCRIPT", "CSS", "PLAIN_TEXT", "FONTS", "XML", "YAML", "VIDEO", "AUDIO",
            "MARKDOWN", "DOCUMENTS", "BINARY", "SERIALIZATION", "OTHER",
        ] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, crawl_purpose: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        industry: Sequence[str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        response_status: Sequence[str] | Unset = UNSET,
        response_status_category: Sequence[Literal[
            "INFORMATIONAL", "SUCCESS", "REDIRECTION", "CLIENT_ERROR", "SERVER_ERROR",
        ] | str] | Unset = UNSET,
        user_agent: Sequence[str] | Unset = UNSET, vertical: Sequence[str] | Unset = UNSET,
    ) -> Reply[CTTimeseries]:
        """Timeseries AI timeseries groups: GET /radar/ai/bots/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/timeseries_groups/methods/timeseries/"""
        return self._call(
            "radar.ai.timeseries_groups.timeseries", "GET", "/radar/ai/bots/timeseries", locals(), CTTimeseries,
            wire={
                "agg_interval": "aggInterval", "content_type": "contentType", "crawl_purpose": "crawlPurpose",
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "limit_per_group": "limitPerGroup", "response_status": "responseStatus",
                "response_status_category": "responseStatusCategory", "user_agent": "userAgent",
            },
        )

    def timeseries_groups(
        self, dimension: TimeseriesGroupDimension, *,
        agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET, asn: Sequence[str] | Unset = UNSET,
        content_type: Sequence[Literal[
            "HTML", "IMAGES", "JSON", "JAVASCRIPT", "CSS", "PLAIN_TEXT", "FONTS", "XML", "YAML", "VIDEO", "AUDIO",
            "MARKDOWN", "DOCUMENTS", "BINARY", "SERIALIZATION", "OTHER",
        ] | str] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, crawl_purpose: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        industry: Sequence[str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        normalization: Literal["PERCENTAGE", "MIN0_MAX", "PERCENTAGE_CHANGE"] | str | Unset = UNSET,
        response_status: Sequence[str] | Unset = UNSET,
        response_status_category: Sequence[Literal[
            "INFORMATIONAL", "SUCCESS", "REDIRECTION", "CLIENT_ERROR", "SERVER_ERROR",
        ] | str] | Unset = UNSET,
        user_agent: Sequence[str] | Unset = UNSET, vertical: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """AI timeseries groups: timeseries groups: GET /radar/ai/bots/timeseries_groups/{dimension} (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/timeseries_groups/methods/timeseries_groups/"""
        return self._call(
            "radar.ai.timeseries_groups.timeseries_groups", "GET", "/radar/ai/bots/timeseries_groups/{dimension}",
            locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "content_type": "contentType", "crawl_purpose": "crawlPurpose",
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "limit_per_group": "limitPerGroup", "response_status": "responseStatus",
                "response_status_category": "responseStatusCategory", "user_agent": "userAgent",
            },
        )
