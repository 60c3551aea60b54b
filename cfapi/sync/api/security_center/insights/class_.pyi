"""`cf.security_center.insights.class_` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.security_center.insights.class_ as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ClassResource(Resource):
    """Insight class: `cf.security_center.insights.class_`."""

    @_call(_api.ClassResource.get)
    def get(self) -> Any:
        """Get insight class: GET /{accounts or zones}/{id}/security-center/insights/class.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/class/methods/get/"""
