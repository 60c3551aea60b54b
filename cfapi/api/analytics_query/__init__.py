"""`cf.analytics_query`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cfapi._core import Pages, Paging, Reply, Resource, model, renamed

if TYPE_CHECKING:
    from cfapi.api.analytics_query.data_security import DataSecurityResource


@model
class FindingSummary:
    """Finding summary: response of analytics_query.data_security.findings.summary."""

    current_total: list[dict[str, Any]] = renamed("currentTotal")
    previous_total: list[dict[str, Any]] = renamed("previousTotal")


@model
class FindingSummaryFilter:
    """Finding summary filter: argument of analytics_query.data_security.content_findings.top_n."""

    name: str
    op: str
    values: list[str | bool | int | float]


@model
class Timeseries:
    """Timeseries: response of analytics_query.timeseries."""

    resolution: str
    slots: list[dict[str, Any]]


class AnalyticsQueryResource(Resource):
    """Analytics query: `cf.analytics_query`."""

    @cached_property
    def data_security(self) -> DataSecurityResource:
        from cfapi.api.analytics_query.data_security import DataSecurityResource
        return DataSecurityResource(self._session)

    def summary(
        self, dataset: str, *, account_id: str, filters: Sequence[FindingSummaryFilter | Mapping[str, Any]],
        from_: datetime | str, group_by: Sequence[str], stats: Sequence[str], to: datetime | str,
    ) -> Reply[FindingSummary]:
        """Summary analytics query: POST /accounts/{account_id}/analytics/query/{dataset}/summary.
        https://developers.cloudflare.com/api/resources/analytics_query/methods/summary/"""
        return self._call(
            "analytics_query.summary", "POST", "/accounts/{account_id}/analytics/query/{dataset}/summary", locals(),
            FindingSummary, wire={"from_": "from", "group_by": "groupBy"},
        )

    def timeseries(
        self, dataset: str, *, account_id: str, filters: Sequence[FindingSummaryFilter | Mapping[str, Any]],
        from_: datetime | str, group_by: Sequence[str], resolution: str, stats: Sequence[str], to: datetime | str,
    ) -> Reply[Timeseries]:
        """Timeseries analytics query: POST /accounts/{account_id}/analytics/query/{dataset}/timeseries.
        https://developers.cloudflare.com/api/resources/analytics_query/methods/timeseries/"""
        return self._call(
            "analytics_query.timeseries", "POST", "/accounts/{account_id}/analytics/query/{dataset}/timeseries",
            locals(), Timeseries, wire={"from_": "from", "group_by": "groupBy"},
        )

    def top_n(
        self, dataset: str, *, account_id: str, filters: Sequence[FindingSummaryFilter | Mapping[str, Any]],
        from_: datetime | str, group_by: Sequence[str], n: int, order_by: str, stats: Sequence[str], to: datetime | str,
    ) -> Pages[dict[str, Any]]:
        """Analytics query: top n: POST /accounts/{account_id}/analytics/query/{dataset}/top-n.
        https://developers.cloudflare.com/api/resources/analytics_query/methods/top_n/"""
        return self._pages(
            "analytics_query.top_n", "POST", "/accounts/{account_id}/analytics/query/{dataset}/top-n", locals(),
            dict[str, Any], wire={"from_": "from", "group_by": "groupBy", "order_by": "orderBy"},
            paging=Paging(kind="single"),
        )
