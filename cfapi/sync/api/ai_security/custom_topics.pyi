"""`cf.ai_security.custom_topics` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai_security.custom_topics as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class CustomTopicsResource(Resource):
    """AI security custom topics: `cf.ai_security.custom_topics`."""

    @_call(_api.CustomTopicsResource.get)
    def get(self) -> Any:
        """Get AI security custom topics: GET /zones/{zone_id}/ai-security/custom-topics.
        https://developers.cloudflare.com/api/resources/ai_security/subresources/custom_topics/methods/get/"""

    @_call(_api.CustomTopicsResource.update)
    def update(self) -> Any:
        """Update AI security custom topics: PUT /zones/{zone_id}/ai-security/custom-topics.
        https://developers.cloudflare.com/api/resources/ai_security/subresources/custom_topics/methods/update/"""
