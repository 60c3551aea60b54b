"""`cf.ai_audit.robots` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai_audit.robots as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Robots(Resource):
    """AI audit robots: `cf.ai_audit.robots`."""

    @_call(_api.Robots.get)
    def get(self) -> Any:
        """Get AI audit robots: GET /zones/{zone_id}/ai-audit/robots.
        https://developers.cloudflare.com/api/resources/ai_audit/subresources/robots/methods/get/"""

    @_call(_api.Robots.bulk_get)
    def bulk_get(self) -> Any:
        """AI audit robots: bulk get: POST /zones/{zone_id}/ai-audit/robots/bulk.
        https://developers.cloudflare.com/api/resources/ai_audit/subresources/robots/methods/bulk_get/"""
