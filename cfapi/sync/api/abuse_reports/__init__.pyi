"""`cf.abuse_reports` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.abuse_reports as _api
from cfapi.sync.api.abuse_reports.emails import Emails
from cfapi.sync.api.abuse_reports.mitigations import Mitigations
from cfapi.sync.api.abuse_reports.submitted import SubmittedResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AbuseReports(Resource):
    """Abuse reports: `cf.abuse_reports`."""

    @property
    def emails(self) -> Emails: ...

    @property
    def mitigations(self) -> Mitigations: ...

    @property
    def submitted(self) -> SubmittedResource: ...

    @_listing(_api.AbuseReports.list)
    def list(self) -> Any:
        """List abuse reports: GET /accounts/{account_id}/abuse-reports (permission: Trust and Safety Read).
        https://developers.cloudflare.com/api/resources/abuse_reports/methods/list/"""

    @_call(_api.AbuseReports.get)
    def get(self) -> Any:
        """Get an abuse report: GET /accounts/{account_id}/abuse-reports/{report_param} (permission: Trust and Safety
        Read).
        https://developers.cloudflare.com/api/resources/abuse_reports/methods/get/"""

    @_call(_api.AbuseReports.create)
    def create(self) -> Any:
        """Create an abuse report: POST /accounts/{account_id}/abuse-reports/{report_param}.
        https://developers.cloudflare.com/api/resources/abuse_reports/methods/create/"""
