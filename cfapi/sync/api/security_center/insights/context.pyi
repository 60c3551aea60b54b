"""`cf.security_center.insights.context` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.security_center.insights.context as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ContextResource(Resource):
    """Insight context: `cf.security_center.insights.context`."""

    @_call(_api.ContextResource.get)
    def get(self) -> Any:
        """Get insight context: GET /accounts/{account_id}/security-center/insights/{issue_id}/context.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/context/methods/get/"""
