"""`cf.accounts.payment_methods`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Pages, Paging, Resource, Unset, model


@model
class PaymentMethod:
    """Payment method: response of accounts.payment_methods.list."""

    id: str | None = None
    address: str | None = None
    address2: str | None = None
    bank_account_type: str | None = None
    bank_code: str | None = None
    bank_country: str | None = None
    bank_name: str | None = None
    bank_routing_number: str | None = None
    cashapp_cash_tag: str | None = None
    city: str | None = None
    country: str | None = None
    default: bool | None = None
    expiration_date: str | None = None
    first_name: str | None = None
    last_four: str | None = None
    last_name: str | None = None
    nick_name: str | None = None
    payment_account_email: str | None = None
    payment_email: str | None = None
    state: str | None = None
    type: Literal["CREDIT_CARD", "PAYPAL", "CASHAPP", "SEPA_DEBIT", "LINK", "ACH_DIRECT_DEBIT"] | str | None = None
    zipcode: str | None = None


PaymentMethodType = Literal["CREDIT_CARD", "PAYPAL", "CASHAPP", "SEPA_DEBIT", "LINK", "ACH_DIRECT_DEBIT"] | str


class PaymentMethods(Resource):
    """Account payment methods: `cf.accounts.payment_methods`."""

    def list(
        self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[PaymentMethod]:
        """List account payment methods: GET /accounts/{account_id}/payment-methods.
        https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/list/"""
        return self._pages(
            "accounts.payment_methods.list", "GET", "/accounts/{account_id}/payment-methods", locals(), PaymentMethod,
            paging=Paging(kind="page_no_total"),
        )

    async def create(
        self, *, account_id: str, address: str | Unset = UNSET, address2: str | Unset = UNSET,
        bank_account_type: str | Unset = UNSET, bank_code: str | Unset = UNSET, bank_country: str | Unset = UNSET,
        bank_name: str | Unset = UNSET, bank_routing_number: str | Unset = UNSET, cashapp_cash_tag: str | Unset = UNSET,
        city: str | Unset = UNSET, country: str | Unset = UNSET, default: bool | Unset = UNSET,
        device_data: str | Unset = UNSET, first_name: str | Unset = UNSET, last_name: str | Unset = UNSET,
        nick_name: str | Unset = UNSET, payment_account_email: str | Unset = UNSET, payment_email: str | Unset = UNSET,
        payment_gateway: str | Unset = UNSET, payment_nonce: str | Unset = UNSET, state: str | Unset = UNSET,
        type: PaymentMethodType | Unset = UNSET, zipcode: str | Unset = UNSET,
    ) -> PaymentMethod:
        """Create an account payment method: POST /accounts/{account_id}/payment-methods.
        https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/create/"""
        return await self._call(
            "accounts.payment_methods.create", "POST", "/accounts/{account_id}/payment-methods", locals(),
            PaymentMethod,
        )

    async def get(self, payment_method_id: str, *, account_id: str) -> PaymentMethod:
        """Get an account payment method: GET /accounts/{account_id}/payment-methods/{payment_method_id}.
        https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/get/"""
        return await self._call(
            "accounts.payment_methods.get", "GET", "/accounts/{account_id}/payment-methods/{payment_method_id}",
            locals(), PaymentMethod,
        )

    async def update(
        self, payment_method_id: str, *, account_id: str, address: str | Unset = UNSET, address2: str | Unset = UNSET,
        bank_account_type: str | Unset = UNSET, bank_code: str | Unset = UNSET, bank_country: str | Unset = UNSET,
        bank_name: str | Unset = UNSET, bank_routing_number: str | Unset = UNSET, cashapp_cash_tag: str | Unset = UNSET,
        city: str | Unset = UNSET, country: str | Unset = UNSET, default: bool | Unset = UNSET,
        device_data: str | Unset = UNSET, first_name: str | Unset = UNSET, last_name: str | Unset = UNSET,
        nick_name: str | Unset = UNSET, payment_account_email: str | Unset = UNSET, payment_email: str | Unset = UNSET,
        payment_gateway: str | Unset = UNSET, payment_nonce: str | Unset = UNSET, state: str | Unset = UNSET,
        type: PaymentMethodType | Unset = UNSET, zipcode: str | Unset = UNSET,
    ) -> PaymentMethod:
        """Update an account payment method: PUT /accounts/{account_id}/payment-methods/{payment_method_id}.
        https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/update/"""
        return await self._call(
            "accounts.payment_methods.update", "PUT", "/accounts/{account_id}/payment-methods/{payment_method_id}",
            locals(), PaymentMethod,
        )

    async def delete(self, payment_method_id: str, *, account_id: str) -> Any:
        """Delete an account payment method: DELETE /accounts/{account_id}/payment-methods/{payment_method_id}.
        https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/delete/"""
        return await self._call(
            "accounts.payment_methods.delete", "DELETE", "/accounts/{account_id}/payment-methods/{payment_method_id}",
            locals(), PLAIN,
        )

    async def set_as_default(self, payment_method_id: str, *, account_id: str) -> Any:
        """Account payment methods: set as default: POST
        /accounts/{account_id}/payment-methods/{payment_method_id}/set-as-default.
        https://developers.cloudflare.com/api/resources/accounts/subresources/payment_methods/methods/set_as_default/"""
        return await self._call(
            "accounts.payment_methods.set_as_default", "POST",
            "/accounts/{account_id}/payment-methods/{payment_method_id}/set-as-default", locals(), PLAIN,
        )
