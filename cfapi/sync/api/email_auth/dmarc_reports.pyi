"""`cf.email_auth.dmarc_reports` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_auth.dmarc_reports as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class DmarcReports(Resource):
    """Email auth dmarc reports: `cf.email_auth.dmarc_reports`."""

    @_call(_api.DmarcReports.get)
    def get(self) -> Any:
        """Get email auth dmarc reports: GET /zones/{zone_id}/email/auth/dmarc-reports.
        https://developers.cloudflare.com/api/resources/email_auth/subresources/dmarc_reports/methods/get/"""

    @_call(_api.DmarcReports.edit)
    def edit(self) -> Any:
        """Edit email auth dmarc reports: PATCH /zones/{zone_id}/email/auth/dmarc-reports.
        https://developers.cloudflare.com/api/resources/email_auth/subresources/dmarc_reports/methods/edit/"""
