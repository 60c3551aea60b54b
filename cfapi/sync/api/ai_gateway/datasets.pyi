"""`cf.ai_gateway.datasets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai_gateway.datasets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Datasets(Resource):
    """AI gateway datasets: `cf.ai_gateway.datasets`."""

    @_listing(_api.Datasets.list)
    def list(self) -> Any:
        """List AI gateway datasets: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets (permission:
        AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/methods/list/"""

    @_call(_api.Datasets.create)
    def create(self) -> Any:
        """Create an AI gateway dataset: POST /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/methods/create/"""

    @_call(_api.Datasets.get)
    def get(self) -> Any:
        """Get an AI gateway dataset: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets/{id}
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/methods/get/"""

    @_call(_api.Datasets.update)
    def update(self) -> Any:
        """Update an AI gateway dataset: PUT /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets/{id}
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/methods/update/"""

    @_call(_api.Datasets.delete)
    def delete(self) -> Any:
        """Delete an AI gateway dataset: DELETE /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets/{id}
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/methods/delete/"""
