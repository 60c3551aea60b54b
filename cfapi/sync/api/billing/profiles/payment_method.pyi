"""`cf.billing.profiles.payment_method` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.billing.profiles.payment_method as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class PaymentMethodResource(Resource):
    """Profile payment method: `cf.billing.profiles.payment_method`."""

    @_call(_api.PaymentMethodResource.create)
    def create(self) -> Any:
        """Create profile payment method: POST /accounts/{account_id}/billing/profile/payment-method.
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/subresources/payment_method/methods/create/"""
