"""`cf.accounts.payment_methods` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.payment_methods as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class PaymentMethods(Resource):
    """Account payment methods: `cf.accounts.payment_methods`."""

    @_listing(_api.PaymentMethods.list)
    def list(self) -> Any:
        """List account payment methods: GET /accounts/{account_id}/payment-methods.
        https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/list/"""

    @_call(_api.PaymentMethods.create)
    def create(self) -> Any:
        """Create an account payment method: POST /accounts/{account_id}/payment-methods.
        https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/create/"""

    @_call(_api.PaymentMethods.get)
    def get(self) -> Any:
        """Get an account payment method: GET /accounts/{account_id}/payment-methods/{payment_method_id}.
        https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/get/"""

    @_call(_api.PaymentMethods.update)
    def update(self) -> Any:
        """Update an account payment method: PUT /accounts/{account_id}/payment-methods/{payment_method_id}.
        https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/update/"""

    @_call(_api.PaymentMethods.delete)
    def delete(self) -> Any:
        """Delete an account payment method: DELETE /accounts/{account_id}/payment-methods/{payment_method_id}.
        https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/delete/"""

    @_call(_api.PaymentMethods.set_as_default)
    def set_as_default(self) -> Any:
        """Account payment methods: set as default: POST
        /accounts/{account_id}/payment-methods/{payment_method_id}/set-as-default.
        https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/set_as_default/"""
