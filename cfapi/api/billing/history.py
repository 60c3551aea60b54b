"""`cf.billing.history`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Resource, Unset
from cfapi.api.billing import History


class HistoryResource(Resource):
    """Billing history: `cf.billing.history`."""

    def list(
        self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET, status: str | Unset = UNSET,
    ) -> Pages[History]:
        """List billing history: GET /accounts/{account_id}/billing/history.
        https://developers.cloudflare.com/api/resources/billing/subresources/history/methods/list/"""
        return self._pages(
            "billing.history.list", "GET", "/accounts/{account_id}/billing/history", locals(), History,
            paging=Paging(kind="page_no_total"),
        )
