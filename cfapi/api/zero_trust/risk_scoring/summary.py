"""`cf.zero_trust.risk_scoring.summary`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Reply, Resource, model


@model
class Summary:
    """Summary: response of zero_trust.risk_scoring.summary.get."""

    users: list[SummaryUser]


@model
class SummaryUser:
    """Summary user: part of Summary."""

    email: str
    event_count: int
    last_event: Moment
    max_risk_level: Literal["low", "medium", "high"] | str
    name: str
    user_id: str
    """UUID."""


class SummaryResource(Resource):
    """Risk scoring summary: `cf.zero_trust.risk_scoring.summary`."""

    def get(self, *, account_id: str) -> Reply[Summary]:
        """Get risk scoring summary: GET /accounts/{account_id}/zt_risk_scoring/summary (permission: Zero Trust: PII
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/summary/methods/get/"""
        return self._call(
            "zero_trust.risk_scoring.summary.get", "GET", "/accounts/{account_id}/zt_risk_scoring/summary", locals(),
            Summary,
        )
