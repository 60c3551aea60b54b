"""`cf.zero_trust.risk_scoring`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import PLAIN, Moment, Reply, Resource, model

if TYPE_CHECKING:
    from cfapi.api.zero_trust.risk_scoring.behaviours import Behaviours
    from cfapi.api.zero_trust.risk_scoring.integrations import Integrations
    from cfapi.api.zero_trust.risk_scoring.summary import SummaryResource


@model
class RiskScoring:
    """Risk scoring: response of zero_trust.risk_scoring.get."""

    email: str
    events: list[RiskScoringEvent]
    name: str
    last_reset_time: Moment | None = None
    risk_level: Literal["low", "medium", "high"] | str | None = None


@model
class RiskScoringEvent:
    """Risk scoring event: part of RiskScoring."""

    id: str
    name: str
    risk_level: Literal["low", "medium", "high"] | str
    timestamp: Moment
    event_details: Any = None


class RiskScoringResource(Resource):
    """Zero trust risk scoring: `cf.zero_trust.risk_scoring`."""

    @cached_property
    def behaviours(self) -> Behaviours:
        from cfapi.api.zero_trust.risk_scoring.behaviours import Behaviours
        return Behaviours(self._session)

    @cached_property
    def integrations(self) -> Integrations:
        from cfapi.api.zero_trust.risk_scoring.integrations import Integrations
        return Integrations(self._session)

    @cached_property
    def summary(self) -> SummaryResource:
        from cfapi.api.zero_trust.risk_scoring.summary import SummaryResource
        return SummaryResource(self._session)

    def get(self, user_id: str, *, account_id: str) -> Reply[RiskScoring]:
        """Get zero trust risk scoring: GET /accounts/{account_id}/zt_risk_scoring/{user_id} (permission: Zero Trust:
        PII Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/methods/get/"""
        return self._call(
            "zero_trust.risk_scoring.get", "GET", "/accounts/{account_id}/zt_risk_scoring/{user_id}", locals(),
            RiskScoring,
        )

    def reset(self, user_id: str, *, account_id: str) -> Reply[Any]:
        """Reset zero trust risk scoring: POST /accounts/{account_id}/zt_risk_scoring/{user_id}/reset (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/methods/reset/"""
        return self._call(
            "zero_trust.risk_scoring.reset", "POST", "/accounts/{account_id}/zt_risk_scoring/{user_id}/reset", locals(),
            PLAIN,
        )
