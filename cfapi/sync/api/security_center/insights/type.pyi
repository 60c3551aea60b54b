"""`cf.security_center.insights.type` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.security_center.insights.type as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TypeResource(Resource):
    """Insight type: `cf.security_center.insights.type`."""

    @_call(_api.TypeResource.get)
    def get(self) -> Any:
        """Get insight type: GET /{accounts or zones}/{id}/security-center/insights/type.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/type/methods/get/"""
