"""`cf.billing.profiles.payment_method`: classes and calls. Written by codegen."""

from __future__ import annotations

from attrs import field

from cfapi._core import Reply, Resource, model


@model
class PaymentMethod:
    """Payment method: response of billing.profiles.payment_method.create."""

    client_secret: str | None = field(default=None, repr=False)
    intent_type: str | None = None


class PaymentMethodResource(Resource):
    """Profile payment method: `cf.billing.profiles.payment_method`."""

    def create(self, *, account_id: str) -> Reply[PaymentMethod]:
        """Create profile payment method: POST /accounts/{account_id}/billing/profile/payment-method.
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/subresources/payment_method/methods/create/"""
        return self._call(
            "billing.profiles.payment_method.create", "POST", "/accounts/{account_id}/billing/profile/payment-method",
            locals(), PaymentMethod,
        )
