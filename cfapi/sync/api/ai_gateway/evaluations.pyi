"""`cf.ai_gateway.evaluations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai_gateway.evaluations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Evaluations(Resource):
    """AI gateway evaluations: `cf.ai_gateway.evaluations`."""

    @_listing(_api.Evaluations.list)
    def list(self) -> Any:
        """List AI gateway evaluations: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluations/methods/list/"""

    @_call(_api.Evaluations.create)
    def create(self) -> Any:
        """Create an AI gateway evaluation: POST /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluations/methods/create/"""

    @_call(_api.Evaluations.get)
    def get(self) -> Any:
        """Get an AI gateway evaluation: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations/{id}
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluations/methods/get/"""

    @_call(_api.Evaluations.delete)
    def delete(self) -> Any:
        """Delete an AI gateway evaluation: DELETE
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations/{id} (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluations/methods/delete/"""
