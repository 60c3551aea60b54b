"""`cf.abuse_reports.emails` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.abuse_reports.emails as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Emails(Resource):
    """Abuse report emails: `cf.abuse_reports.emails`."""

    @_listing(_api.Emails.list)
    def list(self) -> Any:
        """List abuse report emails: GET /accounts/{account_id}/abuse-reports/{report_id}/emails (permission: Trust and
        Safety Read)."""
