"""`cf.ai_gateway.dynamic_routing` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai_gateway.dynamic_routing as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class DynamicRoutingResource(Resource):
    """AI gateway dynamic routing: `cf.ai_gateway.dynamic_routing`."""

    @_call(_api.DynamicRoutingResource.list)
    def list(self) -> Any:
        """List AI gateway dynamic routing: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/list/"""

    @_call(_api.DynamicRoutingResource.create)
    def create(self) -> Any:
        """Create AI gateway dynamic routing: POST /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/create/"""

    @_call(_api.DynamicRoutingResource.get)
    def get(self) -> Any:
        """Get AI gateway dynamic routing: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/get/"""

    @_call(_api.DynamicRoutingResource.update)
    def update(self) -> Any:
        """Update AI gateway dynamic routing: PATCH /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/update/"""

    @_call(_api.DynamicRoutingResource.delete)
    def delete(self) -> Any:
        """Delete AI gateway dynamic routing: DELETE /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/delete/"""

    @_call(_api.DynamicRoutingResource.list_deployments)
    def list_deployments(self) -> Any:
        """AI gateway dynamic routing: list deployments: GET
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/deployments (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/list_deployments/"""

    @_call(_api.DynamicRoutingResource.create_deployment)
    def create_deployment(self) -> Any:
        """AI gateway dynamic routing: create deployment: POST
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/deployments (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/create_deployment/"""

    @_call(_api.DynamicRoutingResource.list_versions)
    def list_versions(self) -> Any:
        """AI gateway dynamic routing: list versions: GET
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/list_versions/"""

    @_call(_api.DynamicRoutingResource.create_version)
    def create_version(self) -> Any:
        """AI gateway dynamic routing: create version: POST
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/create_version/"""

    @_call(_api.DynamicRoutingResource.get_version)
    def get_version(self) -> Any:
        """AI gateway dynamic routing: get version: GET
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions/{version_id} (permission: AI
        Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/get_version/"""
