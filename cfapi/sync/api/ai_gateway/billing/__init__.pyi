"""`cf.ai_gateway.billing` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai_gateway.billing as _api
from cfapi.sync.api.ai_gateway.billing.spending_limit import SpendingLimitResource
from cfapi.sync.api.ai_gateway.billing.topup import TopupResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class BillingResource(Resource):
    """AI gateway billing: `cf.ai_gateway.billing`."""

    @property
    def spending_limit(self) -> SpendingLimitResource: ...

    @property
    def topup(self) -> TopupResource: ...

    @_call(_api.BillingResource.credit_balance)
    def credit_balance(self) -> Any:
        """AI gateway billing: credit balance: GET /accounts/{account_id}/ai-gateway/billing/credit-balance.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/credit_balance/"""

    @_call(_api.BillingResource.invoice_history)
    def invoice_history(self) -> Any:
        """AI gateway billing: invoice history: GET /accounts/{account_id}/ai-gateway/billing/invoice-history.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/invoice_history/"""

    @_call(_api.BillingResource.invoice_preview)
    def invoice_preview(self) -> Any:
        """AI gateway billing: invoice preview: GET /accounts/{account_id}/ai-gateway/billing/invoice-preview.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/invoice_preview/"""

    @_call(_api.BillingResource.usage_history)
    def usage_history(self) -> Any:
        """AI gateway billing: usage history: GET /accounts/{account_id}/ai-gateway/billing/usage-history.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/usage_history/"""
