"""`cf.user.billing.history`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, deprecated, model
from cfapi.api.shared.audit_logs import OptionalName


@model
class BillingEvent:
    """Billing event: response of user.billing.history.list."""

    id: str
    action: str
    amount: int | float
    currency: str
    description: str
    occurred_at: Moment
    type: str
    zone: OptionalName


class HistoryResource(Resource):
    """Billing history: `cf.user.billing.history`."""

    @deprecated("user.billing.history.list is deprecated")
    def list(
        self, *, action: str | Unset = UNSET, occurred_at: datetime | str | Unset = UNSET,
        order: Literal["type", "occurred_at", "action"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, type: str | Unset = UNSET,
    ) -> Pages[BillingEvent]:
        """List billing history (deprecated): GET /user/billing/history (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/user/subresources/billing/subresources/history/methods/list/"""
        return self._pages(
            "user.billing.history.list", "GET", "/user/billing/history", locals(), BillingEvent, paging=Paging(size=50),
        )
