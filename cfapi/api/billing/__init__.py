"""`cf.billing`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.billing.bad_debt import BadDebtResource
    from cfapi.api.billing.credits import Credits
    from cfapi.api.billing.history import HistoryResource
    from cfapi.api.billing.profiles import Profiles
    from cfapi.api.billing.rate_plans import RatePlans
    from cfapi.api.billing.unpaid_invoice import UnpaidInvoiceResource
    from cfapi.api.billing.usage import UsageResource


@model
class Address:
    """Address: part of AddressValidation."""

    address: str | None = None
    address2: str | None = None
    city: str | None = None
    country: str | None = None
    state: str | None = None
    validation_code: str | None = None
    zipcode: str | None = None


@model
class AddressValidation:
    """Address validation: response of billing.address_validation."""

    validated_addresses: list[Address] | None = None


@model
class History:
    """History: response of billing.history.list."""

    id: str | None = None
    action: str | None = None
    amount: int | float | None = None
    amount_to_pay: int | float | None = None
    currency: str | None = None
    description: str | None = None
    external_invoice_id: str | None = None
    hosted_invoice_url: str | None = None
    invoice_id: str | None = None
    occurred_at: Moment | None = None
    receipt_id: str | None = None
    source: str | None = None
    source_invoice_id: str | None = None
    status: str | None = None
    type: str | None = None


class BillingResource(Resource):
    """Billing: `cf.billing`."""

    @cached_property
    def bad_debt(self) -> BadDebtResource:
        from cfapi.api.billing.bad_debt import BadDebtResource
        return BadDebtResource(self._session)

    @cached_property
    def credits(self) -> Credits:
        from cfapi.api.billing.credits import Credits
        return Credits(self._session)

    @cached_property
    def history(self) -> HistoryResource:
        from cfapi.api.billing.history import HistoryResource
        return HistoryResource(self._session)

    @cached_property
    def profiles(self) -> Profiles:
        from cfapi.api.billing.profiles import Profiles
        return Profiles(self._session)

    @cached_property
    def rate_plans(self) -> RatePlans:
        from cfapi.api.billing.rate_plans import RatePlans
        return RatePlans(self._session)

    @cached_property
    def unpaid_invoice(self) -> UnpaidInvoiceResource:
        from cfapi.api.billing.unpaid_invoice import UnpaidInvoiceResource
        return UnpaidInvoiceResource(self._session)

    @cached_property
    def usage(self) -> UsageResource:
        from cfapi.api.billing.usage import UsageResource
        return UsageResource(self._session)

    def address_validation(
        self, *, address: str | Unset = UNSET, address2: str | Unset = UNSET, city: str | Unset = UNSET,
        country: str | Unset = UNSET, state: str | Unset = UNSET, zipcode: str | Unset = UNSET,
    ) -> Reply[AddressValidation]:
        """Billing: address validation: POST /billing/address-validation.
        https://developers.cloudflare.com/api/resources/billing/methods/address_validation/"""
        return self._call(
            "billing.address_validation", "POST", "/billing/address-validation", locals(), AddressValidation,
        )
