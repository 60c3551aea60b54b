"""`cf.ai_gateway.billing.topup` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai_gateway.billing.topup as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TopupResource(Resource):
    """Billing topup: `cf.ai_gateway.billing.topup`."""

    @property
    def config(self) -> ConfigResource: ...

    @_call(_api.TopupResource.create)
    def create(self) -> Any:
        """Create billing topup: POST /accounts/{account_id}/ai-gateway/billing/topup.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/topup/methods/create/"""

    @_call(_api.TopupResource.status)
    def status(self) -> Any:
        """Status billing topup: POST /accounts/{account_id}/ai-gateway/billing/topup/status.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/topup/methods/status/"""

class ConfigResource(Resource):
    """Topup config: `cf.ai_gateway.billing.topup.config`."""

    @_call(_api.ConfigResource.get)
    def get(self) -> Any:
        """Get topup config: GET /accounts/{account_id}/ai-gateway/billing/topup/config.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/topup/subresources/config/methods/get/"""

    @_call(_api.ConfigResource.create)
    def create(self) -> Any:
        """Create topup config: POST /accounts/{account_id}/ai-gateway/billing/topup/config.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/topup/subresources/config/methods/create/"""

    @_call(_api.ConfigResource.delete)
    def delete(self) -> Any:
        """Delete topup config: DELETE /accounts/{account_id}/ai-gateway/billing/topup/config.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/subresources/topup/subresources/config/methods/delete/"""
