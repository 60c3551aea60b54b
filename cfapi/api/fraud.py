"""`cf.fraud`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class AuthenticationSettings:
    """Authentication settings: argument of fraud.update."""

    failure_criteria: AuthenticationSettingsFailureCriteria | None = None
    success_criteria: AuthenticationSettingsFailureCriteria | None = None


@model
class AuthenticationSettingsFailureCriteria:
    """Authentication settings failure criteria: part of AuthenticationSettings."""

    kind: Literal["status_code"] | str
    status_codes: list[int] | None = None


@model
class FraudSettings:
    """Fraud settings: response of fraud.get."""

    authentication_settings: AuthenticationSettings | None = None
    user_profiles: Literal["enabled", "disabled"] | str | None = None
    username_expressions: list[str] | None = None


class FraudResource(Resource):
    """Fraud: `cf.fraud`."""

    def get(self, *, zone_id: str) -> Reply[FraudSettings]:
        """Get fraud: GET /zones/{zone_id}/fraud_detection/settings (permission: Fraud Detection Read).
        https://developers.cloudflare.com/api/resources/fraud/methods/get/"""
        return self._call("fraud.get", "GET", "/zones/{zone_id}/fraud_detection/settings", locals(), FraudSettings)

    def update(
        self, *, zone_id: str, authentication_settings: AuthenticationSettings | Mapping[str, Any] | Unset = UNSET,
        user_profiles: Literal["enabled", "disabled"] | str | Unset = UNSET,
        username_expressions: Sequence[str] | Unset = UNSET,
    ) -> Reply[FraudSettings | None]:
        """Update fraud: PUT /zones/{zone_id}/fraud_detection/settings (permission: Fraud Detection Write).
        https://developers.cloudflare.com/api/resources/fraud/methods/update/"""
        return self._call("fraud.update", "PUT", "/zones/{zone_id}/fraud_detection/settings", locals(), FraudSettings)
