"""`cf.ai_gateway.urls` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai_gateway.urls as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class URLs(Resource):
    """AI gateway URLs: `cf.ai_gateway.urls`."""

    @_call(_api.URLs.get)
    def get(self) -> Any:
        """Get an AI gateway URL: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/url/{provider}
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/urls/methods/get/"""
