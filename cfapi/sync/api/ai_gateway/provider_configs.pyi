"""`cf.ai_gateway.provider_configs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai_gateway.provider_configs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ProviderConfigs(Resource):
    """AI gateway provider configs: `cf.ai_gateway.provider_configs`."""

    @_listing(_api.ProviderConfigs.list)
    def list(self) -> Any:
        """List AI gateway provider configs: GET
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/provider_configs/methods/list/"""

    @_call(_api.ProviderConfigs.create)
    def create(self) -> Any:
        """Create an AI gateway provider config: POST
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs (permission: Secrets Store Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/provider_configs/methods/create/"""

    @_call(_api.ProviderConfigs.update)
    def update(self) -> Any:
        """Update an AI gateway provider config: PUT
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs/{id} (permission: Secrets Store
        Write)."""

    @_call(_api.ProviderConfigs.delete)
    def delete(self) -> Any:
        """Delete an AI gateway provider config: DELETE
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/provider_configs/{id} (permission: Secrets Store
        Write)."""
