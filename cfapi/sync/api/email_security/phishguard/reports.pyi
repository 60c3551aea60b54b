"""`cf.email_security.phishguard.reports` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.phishguard.reports as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Reports(Resource):
    """Phishguard reports: `cf.email_security.phishguard.reports`."""

    @_listing(_api.Reports.list)
    def list(self) -> Any:
        """List phishguard reports: GET /accounts/{account_id}/email-security/phishguard/reports (permission: Cloud
        Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/phishguard/subresources/reports/methods/list/"""
