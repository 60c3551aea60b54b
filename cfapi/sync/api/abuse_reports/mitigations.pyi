"""`cf.abuse_reports.mitigations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.abuse_reports.mitigations as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Mitigations(Resource):
    """Abuse report mitigations: `cf.abuse_reports.mitigations`."""

    @_listing(_api.Mitigations.list)
    def list(self) -> Any:
        """List abuse report mitigations: GET /accounts/{account_id}/abuse-reports/{report_id}/mitigations (permission:
        Trust and Safety Read).
        https://developers.cloudflare.com/api/resources/abuse_reports/subresources/mitigations/methods/list/"""

    @_listing(_api.Mitigations.review)
    def review(self) -> Any:
        """Review abuse report mitigations: POST /accounts/{account_id}/abuse-reports/{report_id}/mitigations/appeal
        (permission: Trust and Safety Write).
        https://developers.cloudflare.com/api/resources/abuse_reports/subresources/mitigations/methods/review/"""
