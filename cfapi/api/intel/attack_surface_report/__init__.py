"""`cf.intel.attack_surface_report`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.intel.attack_surface_report.issue_types import IssueTypes
    from cfapi.api.intel.attack_surface_report.issues import Issues


class AttackSurfaceReportResource(Resource):
    """Intel attack surface report: `cf.intel.attack_surface_report`."""

    @cached_property
    def issue_types(self) -> IssueTypes:
        from cfapi.api.intel.attack_surface_report.issue_types import IssueTypes
        return IssueTypes(self._session)

    @cached_property
    def issues(self) -> Issues:
        from cfapi.api.intel.attack_surface_report.issues import Issues
        return Issues(self._session)
