"""`cf.security_center.insights.classification` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.security_center.insights.classification as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ClassificationResource(Resource):
    """Insight classification: `cf.security_center.insights.classification`."""

    @_call(_api.ClassificationResource.update)
    def update(self) -> Any:
        """Update insight classification: PATCH /{accounts or
        zones}/{id}/security-center/insights/{issue_id}/classification.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/subresources/classification/methods/update/"""
