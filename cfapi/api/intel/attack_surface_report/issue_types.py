"""`cf.intel.attack_surface_report.issue_types`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource


class IssueTypes(Resource):
    """Attack surface report issue types: `cf.intel.attack_surface_report.issue_types`."""

    def get(self, *, account_id: str) -> Pages[str]:
        """Get attack surface report issue types: GET /accounts/{account_id}/intel/attack-surface-report/issue-types
        (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issue_types/methods/get/"""
        return self._pages(
            "intel.attack_surface_report.issue_types.get", "GET",
            "/accounts/{account_id}/intel/attack-surface-report/issue-types", locals(), str,
            paging=Paging(kind="single"),
        )
