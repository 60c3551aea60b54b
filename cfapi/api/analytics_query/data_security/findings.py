"""`cf.analytics_query.data_security.findings`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from cfapi._core import Reply, Resource, model
from cfapi.api.analytics_query import FindingSummary, FindingSummaryFilter


@model
class Timeseries:
    """Timeseries: response of analytics_query.data_security.findings.timeseries."""

    slots: list[dict[str, Any]]
    resolution: str | None = None


class Findings(Resource):
    """Data security findings: `cf.analytics_query.data_security.findings`."""

    def summary(
        self, *, account_id: str, filters: Sequence[FindingSummaryFilter | Mapping[str, Any]], from_: datetime | str,
        to: datetime | str,
    ) -> Reply[FindingSummary]:
        """Summary data security findings: POST /accounts/{account_id}/analytics/query/data-security/findings/summary.
        https://developers.cloudflare.com/api/resources/analytics_query/subresources/data_security/subresources/findings/methods/summary/"""
        return self._call(
            "analytics_query.data_security.findings.summary", "POST",
            "/accounts/{account_id}/analytics/query/data-security/findings/summary", locals(), FindingSummary,
            wire={"from_": "from"},
        )

    def timeseries(
        self, *, account_id: str, filters: Sequence[FindingSummaryFilter | Mapping[str, Any]], from_: datetime | str,
        to: datetime | str,
    ) -> Reply[Timeseries]:
        """Timeseries data security findings: POST
        /accounts/{account_id}/analytics/query/data-security/findings/timeseries.
        https://developers.cloudflare.com/api/resources/analytics_query/subresources/data_security/subresources/findings/methods/timeseries/"""
        return self._call(
            "analytics_query.data_security.findings.timeseries", "POST",
            "/accounts/{account_id}/analytics/query/data-security/findings/timeseries", locals(), Timeseries,
            wire={"from_": "from"},
        )
