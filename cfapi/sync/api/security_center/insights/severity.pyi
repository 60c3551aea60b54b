"""`cf.security_center.insights.severity` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.security_center.insights.severity as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SeverityResource(Resource):
    """Insight severity: `cf.security_center.insights.severity`."""

    @_call(_api.SeverityResource.get)
    def get(self) -> Any:
        """Get insight severity: GET /{accounts or zones}/{id}/security-center/insights/severity.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/severity/methods/get/"""
