"""`cf.ai_gateway` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai_gateway as _api
from cfapi.sync.api.ai_gateway.billing import BillingResource
from cfapi.sync.api.ai_gateway.custom_providers import CustomProviders
from cfapi.sync.api.ai_gateway.datasets import Datasets
from cfapi.sync.api.ai_gateway.dynamic_routing import DynamicRoutingResource
from cfapi.sync.api.ai_gateway.evaluation_types import EvaluationTypes
from cfapi.sync.api.ai_gateway.evaluations import Evaluations
from cfapi.sync.api.ai_gateway.logs import Logs
from cfapi.sync.api.ai_gateway.provider_configs import ProviderConfigs
from cfapi.sync.api.ai_gateway.urls import URLs
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AIGatewayResource(Resource):
    """AI gateway: `cf.ai_gateway`."""

    @property
    def billing(self) -> BillingResource: ...

    @property
    def custom_providers(self) -> CustomProviders: ...

    @property
    def datasets(self) -> Datasets: ...

    @property
    def dynamic_routing(self) -> DynamicRoutingResource: ...

    @property
    def evaluation_types(self) -> EvaluationTypes: ...

    @property
    def evaluations(self) -> Evaluations: ...

    @property
    def logs(self) -> Logs: ...

    @property
    def provider_configs(self) -> ProviderConfigs: ...

    @property
    def urls(self) -> URLs: ...

    @_listing(_api.AIGatewayResource.list)
    def list(self) -> Any:
        """List AI gateway: GET /accounts/{account_id}/ai-gateway/gateways (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/methods/list/"""

    @_call(_api.AIGatewayResource.create)
    def create(self) -> Any:
        """Create AI gateway: POST /accounts/{account_id}/ai-gateway/gateways (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/methods/create/"""

    @_call(_api.AIGatewayResource.get)
    def get(self) -> Any:
        """Get AI gateway: GET /accounts/{account_id}/ai-gateway/gateways/{id} (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/methods/get/"""

    @_call(_api.AIGatewayResource.update)
    def update(self) -> Any:
        """Update AI gateway: PUT /accounts/{account_id}/ai-gateway/gateways/{id} (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/methods/update/"""

    @_call(_api.AIGatewayResource.delete)
    def delete(self) -> Any:
        """Delete AI gateway: DELETE /accounts/{account_id}/ai-gateway/gateways/{id} (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/methods/delete/"""
