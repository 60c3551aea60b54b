"""`cf.abuse_reports.submitted` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.abuse_reports.submitted as _api
from cfapi.sync.api.abuse_reports.submitted.emails import Emails
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class SubmittedResource(Resource):
    """Abuse report submitted: `cf.abuse_reports.submitted`."""

    @property
    def emails(self) -> Emails: ...

    @_listing(_api.SubmittedResource.list)
    def list(self) -> Any:
        """List abuse report submitted: GET /accounts/{account_id}/abuse-reports/submitted.
        https://developers.cloudflare.com/api/resources/abuse_reports/subresources/submitted/methods/list/"""

    @_call(_api.SubmittedResource.get)
    def get(self) -> Any:
        """Get abuse report submitted: GET /accounts/{account_id}/abuse-reports/submitted/{report_id}.
        https://developers.cloudflare.com/api/resources/abuse_reports/subresources/submitted/methods/get/"""
