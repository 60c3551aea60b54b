"""`cf.intel.attack_surface_report` without await, as types. Written by codegen."""

from cfapi.sync.api.intel.attack_surface_report.issue_types import IssueTypes
from cfapi.sync.api.intel.attack_surface_report.issues import Issues
from cfapi.sync.resources import Resource

class AttackSurfaceReportResource(Resource):
    """Intel attack surface report: `cf.intel.attack_surface_report`."""

    @property
    def issue_types(self) -> IssueTypes: ...

    @property
    def issues(self) -> Issues: ...
