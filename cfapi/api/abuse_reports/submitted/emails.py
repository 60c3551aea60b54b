"""`cf.abuse_reports.submitted.emails`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Resource, Unset
from cfapi.api.abuse_reports import Email


class Emails(Resource):
    """Submitted emails: `cf.abuse_reports.submitted.emails`."""

    def list(
        self, report_id: str, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Email]:
        """List submitted emails: GET /accounts/{account_id}/abuse-reports/submitted/{report_id}/emails.
        https://developers.cloudflare.com/api/resources/abuse_reports/subresources/submitted/subresources/emails/methods/list/"""
        return self._pages(
            "abuse_reports.submitted.emails.list", "GET",
            "/accounts/{account_id}/abuse-reports/submitted/{report_id}/emails", locals(), Email,
            paging=Paging(kind="page_no_total", items="result.emails"),
        )
