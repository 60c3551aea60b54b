"""`cf.intel.attack_surface_report.issue_types` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.attack_surface_report.issue_types as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class IssueTypes(Resource):
    """Attack surface report issue types: `cf.intel.attack_surface_report.issue_types`."""

    @_listing(_api.IssueTypes.get)
    def get(self) -> Any:
        """Get attack surface report issue types: GET /accounts/{account_id}/intel/attack-surface-report/issue-types
        (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issue_types/methods/get/"""
