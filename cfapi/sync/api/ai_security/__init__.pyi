"""`cf.ai_security` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai_security as _api
from cfapi.sync.api.ai_security.custom_topics import CustomTopicsResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AISecurityResource(Resource):
    """AI security: `cf.ai_security`."""

    @property
    def custom_topics(self) -> CustomTopicsResource: ...

    @_call(_api.AISecurityResource.get)
    def get(self) -> Any:
        """Get AI security: GET /zones/{zone_id}/ai-security/settings.
        https://developers.cloudflare.com/api/resources/ai_security/methods/get/"""

    @_call(_api.AISecurityResource.update)
    def update(self) -> Any:
        """Update AI security: PUT /zones/{zone_id}/ai-security/settings.
        https://developers.cloudflare.com/api/resources/ai_security/methods/update/"""
