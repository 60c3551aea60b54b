"""`cf.analytics_query.data_security.content_findings`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from cfapi._core import Pages, Paging, Resource
from cfapi.api.analytics_query import FindingSummaryFilter


class ContentFindings(Resource):
    """Data security content findings: `cf.analytics_query.data_security.content_findings`."""

    def top_n(
        self, *, account_id: str, filters: Sequence[FindingSummaryFilter | Mapping[str, Any]], from_: datetime | str,
        n: int, to: datetime | str,
    ) -> Pages[dict[str, Any]]:
        """Data security content findings: top n: POST
        /accounts/{account_id}/analytics/query/data-security/content-findings/top-n.
        https://developers.cloudflare.com/api/resources/analytics_query/subresources/data_security/subresources/content_findings/methods/top_n/"""
        return self._pages(
            "analytics_query.data_security.content_findings.top_n", "POST",
            "/accounts/{account_id}/analytics/query/data-security/content-findings/top-n", locals(), dict[str, Any],
            wire={"from_": "from"}, paging=Paging(kind="single"),
        )
