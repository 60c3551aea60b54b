"""`cf.zero_trust.risk_scoring.behaviours`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import Reply, Resource, model


@model
class Behaviors:
    """Behaviors: argument of zero_trust.risk_scoring.behaviours.update."""

    enabled: bool
    risk_level: Literal["low", "medium", "high"] | str


@model
class Behaviour:
    """Behaviour: response of zero_trust.risk_scoring.behaviours.get."""

    behaviors: dict[str, BehaviourBehaviors]


@model
class BehaviourBehaviors:
    """Behaviour behaviors: part of Behaviour."""

    description: str
    enabled: bool
    name: str
    risk_level: Literal["low", "medium", "high"] | str


@model
class BehaviourUpdateResult:
    """Behaviour update result: response of zero_trust.risk_scoring.behaviours.update."""

    behaviors: dict[str, Behaviors]


class Behaviours(Resource):
    """Risk scoring behaviours: `cf.zero_trust.risk_scoring.behaviours`."""

    def get(self, *, account_id: str) -> Reply[Behaviour]:
        """Get risk scoring behaviours: GET /accounts/{account_id}/zt_risk_scoring/behaviors (permission: Zero Trust
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/behaviours/methods/get/"""
        return self._call(
            "zero_trust.risk_scoring.behaviours.get", "GET", "/accounts/{account_id}/zt_risk_scoring/behaviors",
            locals(), Behaviour,
        )

    def update(
        self, *, account_id: str, behaviors: Mapping[str, Behaviors | Mapping[str, Any]],
    ) -> Reply[BehaviourUpdateResult]:
        """Update risk scoring behaviours: PUT /accounts/{account_id}/zt_risk_scoring/behaviors (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/risk_scoring/subresources/behaviours/methods/update/"""
        return self._call(
            "zero_trust.risk_scoring.behaviours.update", "PUT", "/accounts/{account_id}/zt_risk_scoring/behaviors",
            locals(), BehaviourUpdateResult,
        )
