"""`cf.abuse_reports.submitted.emails` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.abuse_reports.submitted.emails as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Emails(Resource):
    """Submitted emails: `cf.abuse_reports.submitted.emails`."""

    @_listing(_api.Emails.list)
    def list(self) -> Any:
        """List submitted emails: GET /accounts/{account_id}/abuse-reports/submitted/{report_id}/emails.
        https://developers.cloudflare.com/api/resources/abuse_reports/subresources/submitted/subresources/emails/methods/list/"""
