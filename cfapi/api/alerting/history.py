"""`cf.alerting.history`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model


@model
class History:
    """History: response of alerting.history.list."""

    id: str | None = None
    alert_body: str | None = None
    alert_type: str | None = None
    description: str | None = None
    mechanism: str | None = None
    mechanism_type: Literal["email", "pagerduty", "webhook"] | str | None = None
    name: str | None = None
    policy_id: str | None = None
    sent: Moment | None = None


class HistoryResource(Resource):
    """Alerting history: `cf.alerting.history`."""

    def list(
        self, *, account_id: str, before: datetime | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, since: datetime | str | Unset = UNSET,
    ) -> Pages[History]:
        """List alerting history: GET /accounts/{account_id}/alerting/v3/history (permission: Notifications Read or Zero
        Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/alerting/subresources/history/methods/list/"""
        return self._pages(
            "alerting.history.list", "GET", "/accounts/{account_id}/alerting/v3/history", locals(), History,
            paging=Paging(size=1000),
        )
