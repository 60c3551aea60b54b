"""`cf.ai_gateway.logs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai_gateway.logs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Logs(Resource):
    """AI gateway logs: `cf.ai_gateway.logs`."""

    @_listing(_api.Logs.list)
    def list(self) -> Any:
        """List AI gateway logs: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs (permission: AI
        Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/list/"""

    @_call(_api.Logs.delete)
    def delete(self) -> Any:
        """Delete AI gateway logs: DELETE /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs (permission: AI
        Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/delete/"""

    @_call(_api.Logs.get)
    def get(self) -> Any:
        """Get an AI gateway log: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id} (permission: AI
        Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/get/"""

    @_call(_api.Logs.edit)
    def edit(self) -> Any:
        """Edit an AI gateway log: PATCH /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id} (permission:
        AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/edit/"""

    @_call(_api.Logs.request)
    def request(self) -> Any:
        """Request AI gateway logs: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id}/request
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/request/"""

    @_call(_api.Logs.response)
    def response(self) -> Any:
        """Response AI gateway logs: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id}/response
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/response/"""
