"""`cf.abuse_reports.emails`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Resource, Unset
from cfapi.api.abuse_reports import Email


class Emails(Resource):
    """Abuse report emails: `cf.abuse_reports.emails`."""

    def list(
        self, *, account_id: str, report_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Email]:
        """List abuse report emails: GET /accounts/{account_id}/abuse-reports/{report_id}/emails (permission: Trust and
        Safety Read)."""
        return self._pages(
            "abuse_reports.emails.list", "GET", "/accounts/{account_id}/abuse-reports/{report_id}/emails", locals(),
            Email, paging=Paging(items="result.emails"),
        )
