"""`cf.user.billing.profile`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Reply, Resource, deprecated, model


@model
class BillingProfile:
    """Billing profile: response of user.billing.profile.get."""

    id: str | None = None
    account_type: str | None = None
    address: str | None = None
    address2: str | None = None
    balance: str | None = None
    card_expiry_month: int | None = None
    card_expiry_year: int | None = None
    card_number: str | None = None
    city: str | None = None
    company: str | None = None
    country: str | None = None
    created_on: Moment | None = None
    edited_on: Moment | None = None
    enterprise_billing_email: str | None = None
    enterprise_primary_email: str | None = None
    first_name: str | None = None
    is_partner: bool | None = None
    last_name: str | None = None
    next_bill_date: Moment | None = None
    payment_address: str | None = None
    payment_address2: str | None = None
    payment_city: str | None = None
    payment_country: str | None = None
    payment_email: str | None = None
    payment_first_name: str | None = None
    payment_last_name: str | None = None
    payment_state: str | None = None
    payment_zipcode: str | None = None
    primary_email: str | None = None
    state: str | None = None
    tax_id_type: str | None = None
    telephone: str | None = None
    validation_code: str | None = None
    vat: str | None = None
    zipcode: str | None = None


class ProfileResource(Resource):
    """Billing profile: `cf.user.billing.profile`."""

    @deprecated("user.billing.profile.get is deprecated")
    def get(self) -> Reply[BillingProfile]:
        """Get billing profile (deprecated): GET /user/billing/profile (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/user/subresources/billing/subresources/profile/methods/get/"""
        return self._call("user.billing.profile.get", "GET", "/user/billing/profile", locals(), BillingProfile)
