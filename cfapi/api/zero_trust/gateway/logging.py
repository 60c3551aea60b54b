"""`cf.zero_trust.gateway.logging`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Setting:
    """Setting: response of zero_trust.gateway.logging.get."""

    redact_pii: bool | None = None
    settings_by_rule_type: SettingsByRuleType | None = None


@model
class SettingsByRuleType:
    """Settings by rule type: argument of zero_trust.gateway.logging.update."""

    dns: SettingsByRuleTypeL4 | None = None
    http: SettingsByRuleTypeL4 | None = None
    l4: SettingsByRuleTypeL4 | None = None


@model
class SettingsByRuleTypeL4:
    """Settings by rule type L4: part of SettingsByRuleType."""

    log_all: bool | None = None
    log_blocks: bool | None = None


class LoggingResource(Resource):
    """Gateway logging: `cf.zero_trust.gateway.logging`."""

    def get(self, *, account_id: str) -> Reply[Setting]:
        """Get gateway logging: GET /accounts/{account_id}/gateway/logging.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/logging/methods/get/"""
        return self._call(
            "zero_trust.gateway.logging.get", "GET", "/accounts/{account_id}/gateway/logging", locals(), Setting,
        )

    def update(
        self, *, account_id: str, redact_pii: bool | Unset = UNSET,
        settings_by_rule_type: SettingsByRuleType | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Setting | None]:
        """Update gateway logging: PUT /accounts/{account_id}/gateway/logging.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/logging/methods/update/"""
        return self._call(
            "zero_trust.gateway.logging.update", "PUT", "/accounts/{account_id}/gateway/logging", locals(), Setting,
        )
