"""`cf.ai_gateway.billing.spending_limit` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.ai_gateway.billing.spending_limit as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SpendingLimitResource(Resource):
    """Billing spending limit: `cf.ai_gateway.billing.spending_limit`."""

    @_call(_api.SpendingLimitResource.get)
    def get(self) -> Any:
        """Get billing spending limit: GET /accounts/{account_id}/ai-gateway/billing/spending-limit.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/spending_limit/methods/get/"""

    @_deprecated("ai_gateway.billing.spending_limit.create is deprecated")
    @_call(_api.SpendingLimitResource.create)
    def create(self) -> Any:
        """Create billing spending limit (deprecated): POST /accounts/{account_id}/ai-gateway/billing/spending-limit.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/spending_limit/methods/create/"""

    @_call(_api.SpendingLimitResource.delete)
    def delete(self) -> Any:
        """Delete billing spending limit: DELETE /accounts/{account_id}/ai-gateway/billing/spending-limit.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/spending_limit/methods/delete/"""
