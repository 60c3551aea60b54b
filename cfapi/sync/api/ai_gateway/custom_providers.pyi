"""`cf.ai_gateway.custom_providers` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai_gateway.custom_providers as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class CustomProviders(Resource):
    """AI gateway custom providers: `cf.ai_gateway.custom_providers`."""

    @_listing(_api.CustomProviders.list)
    def list(self) -> Any:
        """List AI gateway custom providers: GET /accounts/{account_id}/ai-gateway/custom-providers.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/custom_providers/methods/list/"""

    @_call(_api.CustomProviders.create)
    def create(self) -> Any:
        """Create an AI gateway custom provider: POST /accounts/{account_id}/ai-gateway/custom-providers.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/custom_providers/methods/create/"""

    @_call(_api.CustomProviders.get)
    def get(self) -> Any:
        """Get an AI gateway custom provider: GET /accounts/{account_id}/ai-gateway/custom-providers/{id}.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/custom_providers/methods/get/"""

    @_call(_api.CustomProviders.delete)
    def delete(self) -> Any:
        """Delete an AI gateway custom provider: DELETE /accounts/{account_id}/ai-gateway/custom-providers/{id}.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/custom_providers/methods/delete/"""
