"""`cf.billing.profiles`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Resource, Unset, deprecated
from cfapi.api.shared.billing import BillingProfile

if TYPE_CHECKING:
    from cfapi.api.billing.profiles.payment_method import PaymentMethodResource


class Profiles(Resource):
    """Billing profiles: `cf.billing.profiles`."""

    @cached_property
    def payment_method(self) -> PaymentMethodResource:
        from cfapi.api.billing.profiles.payment_method import PaymentMethodResource
        return PaymentMethodResource(self._session)

    @deprecated("billing.profiles.get is deprecated")
    async def get(self, *, account_id: str) -> BillingProfile:
        """Get billing profiles (deprecated): GET /accounts/{account_id}/billing/profile (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/get/"""
        return await self._call(
            "billing.profiles.get", "GET", "/accounts/{account_id}/billing/profile", locals(), BillingProfile,
        )

    async def update(
        self, *, account_id: str, address: str | Unset = UNSET, address2: str | Unset = UNSET,
        billing_email: str | Unset = UNSET, buying_rate_plan: str | Unset = UNSET,
        captcha_challenge_jwt: str | Unset = UNSET, cf_turnstile_response: str | Unset = UNSET,
        city: str | Unset = UNSET, company: str | Unset = UNSET, country: str | Unset = UNSET,
        first_name: str | Unset = UNSET, h_captcha_response: str | Unset = UNSET, last_name: str | Unset = UNSET,
        preferred_locale: str | Unset = UNSET, secondary_billing_email: str | Unset = UNSET, state: str | Unset = UNSET,
        tax_id_type: str | Unset = UNSET, telephone: str | Unset = UNSET, vat: str | Unset = UNSET,
        zipcode: str | Unset = UNSET,
    ) -> BillingProfile:
        """Update billing profiles: PUT /accounts/{account_id}/billing/profile.
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/update/"""
        return await self._call(
            "billing.profiles.update", "PUT", "/accounts/{account_id}/billing/profile", locals(), BillingProfile,
        )

    async def create(
        self, *, account_id: str, address: str | Unset = UNSET, address2: str | Unset = UNSET,
        billing_email: str | Unset = UNSET, buying_rate_plan: str | Unset = UNSET,
        captcha_challenge_jwt: str | Unset = UNSET, cf_turnstile_response: str | Unset = UNSET,
        city: str | Unset = UNSET, company: str | Unset = UNSET, country: str | Unset = UNSET,
        first_name: str | Unset = UNSET, h_captcha_response: str | Unset = UNSET, last_name: str | Unset = UNSET,
        preferred_locale: str | Unset = UNSET, secondary_billing_email: str | Unset = UNSET, state: str | Unset = UNSET,
        tax_id_type: str | Unset = UNSET, telephone: str | Unset = UNSET, vat: str | Unset = UNSET,
        zipcode: str | Unset = UNSET,
    ) -> BillingProfile:
        """Create a billing profile: POST /accounts/{account_id}/billing/profile.
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/create/"""
        return await self._call(
            "billing.profiles.create", "POST", "/accounts/{account_id}/billing/profile", locals(), BillingProfile,
        )

    async def update_billing_email(
        self, *, account_id: str, billing_email: str | None | Unset = UNSET,
        preferred_locale: str | None | Unset = UNSET, secondary_billing_email: str | None | Unset = UNSET,
    ) -> BillingProfile:
        """Billing profiles: update billing email: PATCH /accounts/{account_id}/billing/profile.
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/update_billing_email/"""
        return await self._call(
            "billing.profiles.update_billing_email", "PATCH", "/accounts/{account_id}/billing/profile", locals(),
            BillingProfile,
        )

    async def delete(self, *, account_id: str) -> None:
        """Delete billing profiles: DELETE /accounts/{account_id}/billing/profile.
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/delete/"""
        await self._call(
            "billing.profiles.delete", "DELETE", "/accounts/{account_id}/billing/profile", locals(), NoneType,
        )
