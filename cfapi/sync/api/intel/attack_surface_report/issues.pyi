"""`cf.intel.attack_surface_report.issues` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.intel.attack_surface_report.issues as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Issues(Resource):
    """Attack surface report issues: `cf.intel.attack_surface_report.issues`."""

    @_deprecated("intel.attack_surface_report.issues.list is deprecated")
    @_listing(_api.Issues.list)
    def list(self) -> Any:
        """List attack surface report issues (deprecated): GET /accounts/{account_id}/intel/attack-surface-report/issues
        (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issues/methods/list/"""

    @_deprecated("intel.attack_surface_report.issues.class_ is deprecated")
    @_call(_api.Issues.class_)
    def class_(self) -> Any:
        """Class attack surface report issues (deprecated): GET
        /accounts/{account_id}/intel/attack-surface-report/issues/class (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issues/methods/class/"""

    @_deprecated("intel.attack_surface_report.issues.severity is deprecated")
    @_call(_api.Issues.severity)
    def severity(self) -> Any:
        """Severity attack surface report issues (deprecated): GET
        /accounts/{account_id}/intel/attack-surface-report/issues/severity (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issues/methods/severity/"""

    @_deprecated("intel.attack_surface_report.issues.type is deprecated")
    @_call(_api.Issues.type)
    def type(self) -> Any:
        """Type attack surface report issues (deprecated): GET
        /accounts/{account_id}/intel/attack-surface-report/issues/type (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issues/methods/type/"""

    @_deprecated("intel.attack_surface_report.issues.dismiss is deprecated")
    @_call(_api.Issues.dismiss)
    def dismiss(self) -> Any:
        """Dismiss attack surface report issues (deprecated): PUT
        /accounts/{account_id}/intel/attack-surface-report/{issue_id}/dismiss.
        https://developers.cloudflare.com/api/resources/intel/subresources/attack_surface_report/subresources/issues/methods/dismiss/"""
