"""`cf.billing.profiles`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, deprecated, model

if TYPE_CHECKING:
    from cfapi.api.billing.profiles.payment_method import PaymentMethodResource


@model
class Profile:
    """Profile: response of billing.profiles.get."""

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


class Profiles(Resource):
    """Billing profiles: `cf.billing.profiles`."""

    @cached_property
    def payment_method(self) -> PaymentMethodResource:
        from cfapi.api.billing.profiles.payment_method import PaymentMethodResource
        return PaymentMethodResource(self._session)

    @deprecated("billing.profiles.get is deprecated")
    def get(self, *, account_id: str) -> Reply[Profile]:
        """Get billing profiles (deprecated): GET /accounts/{account_id}/billing/profile (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/get/"""
        return self._call("billing.profiles.get", "GET", "/accounts/{account_id}/billing/profile", locals(), Profile)

    def update(
        self, *, account_id: str, address: str | Unset = UNSET, address2: str | Unset = UNSET,
        billing_email: str | Unset = UNSET, buying_rate_plan: str | Unset = UNSET,
        captcha_challenge_jwt: str | Unset = UNSET, cf_turnstile_response: str | Unset = UNSET,
        city: str | Unset = UNSET, company: str | Unset = UNSET, country: str | Unset = UNSET,
        first_name: str | Unset = UNSET, h_captcha_response: str | Unset = UNSET, last_name: str | Unset = UNSET,
        preferred_locale: str | Unset = UNSET, secondary_billing_email: str | Unset = UNSET, state: str | Unset = UNSET,
        tax_id_type: str | Unset = UNSET, telephone: str | Unset = UNSET, vat: str | Unset = UNSET,
        zipcode: str | Unset = UNSET,
    ) -> Reply[Profile]:
        """Update billing profiles: PUT /accounts/{account_id}/billing/profile.
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/update/"""
        return self._call("billing.profiles.update", "PUT", "/accounts/{account_id}/billing/profile", locals(), Profile)

    def create(
        self, *, account_id: str, address: str | Unset = UNSET, address2: str | Unset = UNSET,
        billing_email: str | Unset = UNSET, buying_rate_plan: str | Unset = UNSET,
        captcha_challenge_jwt: str | Unset = UNSET, cf_turnstile_response: str | Unset = UNSET,
        city: str | Unset = UNSET, company: str | Unset = UNSET, country: str | Unset = UNSET,
        first_name: str | Unset = UNSET, h_captcha_response: str | Unset = UNSET, last_name: str | Unset = UNSET,
        preferred_locale: str | Unset = UNSET, secondary_billing_email: str | Unset = UNSET, state: str | Unset = UNSET,
        tax_id_type: str | Unset = UNSET, telephone: str | Unset = UNSET, vat: str | Unset = UNSET,
        zipcode: str | Unset = UNSET,
    ) -> Reply[Profile]:
        """Create a billing profile: POST /accounts/{account_id}/billing/profile.
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/create/"""
        return self._call(
            "billing.profiles.create", "POST", "/accounts/{account_id}/billing/profile", locals(), Profile,
        )

    def update_billing_email(
        self, *, account_id: str, billing_email: str | None | Unset = UNSET,
        preferred_locale: str | None | Unset = UNSET, secondary_billing_email: str | None | Unset = UNSET,
    ) -> Reply[Profile]:
        """Billing profiles: update billing email: PATCH /accounts/{account_id}/billing/profile.
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/update_billing_email/"""
        return self._call(
            "billing.profiles.update_billing_email", "PATCH", "/accounts/{account_id}/billing/profile", locals(),
            Profile,
        )

    def delete(self, *, account_id: str) -> Reply[None]:
        """Delete billing profiles: DELETE /accounts/{account_id}/billing/profile.
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/delete/"""
        return self._call(
            "billing.profiles.delete", "DELETE", "/accounts/{account_id}/billing/profile", locals(), NoneType,
        )
