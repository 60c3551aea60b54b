"""`cf.security_center.insights.scans` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.security_center.insights.scans as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Scans(Resource):
    """Insight scans: `cf.security_center.insights.scans`."""

    @_listing(_api.Scans.list)
    def list(self) -> Any:
        """List insight scans: GET /{accounts or zones}/{id}/security-center/insights/scans."""

    @_call(_api.Scans.create)
    def create(self) -> Any:
        """Create an insight scan: POST /{accounts or zones}/{id}/security-center/insights/scans."""
