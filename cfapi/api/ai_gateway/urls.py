"""`cf.ai_gateway.urls`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource


class URLs(Resource):
    """AI gateway URLs: `cf.ai_gateway.urls`."""

    def get(self, provider: str, *, account_id: str, gateway_id: str) -> Reply[str]:
        """Get an AI gateway URL: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/url/{provider}
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/urls/methods/get/"""
        return self._call(
            "ai_gateway.urls.get", "GET", "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/url/{provider}",
            locals(), str,
        )
