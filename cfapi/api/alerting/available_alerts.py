"""`cf.alerting.available_alerts`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import Reply, Resource, model


@model
class AvailableAlert:
    """Available alert: response of alerting.available_alerts.list."""

    description: str | None = None
    display_name: str | None = None
    filter_options: list[Any] | None = None
    type: str | None = None


class AvailableAlerts(Resource):
    """Alerting available alerts: `cf.alerting.available_alerts`."""

    def list(self, *, account_id: str) -> Reply[dict[str, list[AvailableAlert]]]:
        """List alerting available alerts: GET /accounts/{account_id}/alerting/v3/available_alerts (permission:
        Notifications Read or Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/available_alerts/methods/list/"""
        return self._call(
            "alerting.available_alerts.list", "GET", "/accounts/{account_id}/alerting/v3/available_alerts", locals(),
            dict[str, list[AvailableAlert]],
        )
