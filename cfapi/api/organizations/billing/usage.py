"""`cf.organizations.billing.usage`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed


@model
class Usage:
    """Usage: response of organizations.billing.usage.get."""

    charge_category: Literal["Usage"] | str = renamed("ChargeCategory")
    charge_description: str = renamed("ChargeDescription")
    charge_frequency: Literal["Usage-Based"] | str = renamed("ChargeFrequency")
    charge_period_end: Moment = renamed("ChargePeriodEnd")
    charge_period_start: Moment = renamed("ChargePeriodStart")
    consumed_quantity: int | float = renamed("ConsumedQuantity")
    consumed_unit: str = renamed("ConsumedUnit")
    host_provider_name: str = renamed("HostProviderName")
    invoice_issuer_name: str = renamed("InvoiceIssuerName")
    service_provider_name: str = renamed("ServiceProviderName")
    x_billable_metric_id: str = renamed("x_BillableMetricId")
    billed_cost: int | float | None = renamed("BilledCost", default=None)
    billing_account_id: str | None = renamed("BillingAccountId", default=None)
    billing_account_name: str | None = renamed("BillingAccountName", default=None)
    billing_currency: str | None = renamed("BillingCurrency", default=None)
    billing_period_end: Moment | None = renamed("BillingPeriodEnd", default=None)
    billing_period_start: Moment | None = renamed("BillingPeriodStart", default=None)
    charge_class: Literal["Correction"] | str | None = renamed("ChargeClass", default=None)
    contracted_cost: int | float | None = renamed("ContractedCost", default=None)
    contracted_unit_price: int | float | None = renamed("ContractedUnitPrice", default=None)
    effective_cost: int | float | None = renamed("EffectiveCost", default=None)
    list_cost: int | float | None = renamed("ListCost", default=None)
    list_unit_price: int | float | None = renamed("ListUnitPrice", default=None)
    pricing_quantity: int | float | None = renamed("PricingQuantity", default=None)
    pricing_unit: str | None = renamed("PricingUnit", default=None)
    region_id: str | None = renamed("RegionId", default=None)
    region_name: str | None = renamed("RegionName", default=None)
    sub_account_id: str | None = renamed("SubAccountId", default=None)
    sub_account_name: str | None = renamed("SubAccountName", default=None)
    tags: dict[str, str | bool] | None = renamed("Tags", default=None)
    x_billable_metric_name: str | None = renamed("x_BillableMetricName", default=None)
    x_product_category_name: str | None = renamed("x_ProductCategoryName", default=None)
    x_product_family_id: str | None = renamed("x_ProductFamilyId", default=None)
    x_product_family_name: str | None = renamed("x_ProductFamilyName", default=None)
    x_zone_id: str | None = renamed("x_ZoneId", default=None)
    x_zone_name: str | None = renamed("x_ZoneName", default=None)


class UsageResource(Resource):
    """Billing usage: `cf.organizations.billing.usage`."""

    def get(
        self, organization_id: str, *, from_: date | str | Unset = UNSET, to: date | str | Unset = UNSET,
    ) -> Reply[Sequence[Usage]]:
        """Get billing usage: GET /organizations/{organization_id}/billable/usage.
        https://developers.cloudflare.com/api/resources/organizations/subresources/billing/subresources/usage/methods/get/"""
        return self._call(
            "organizations.billing.usage.get", "GET", "/organizations/{organization_id}/billable/usage", locals(),
            list[Usage], wire={"from_": "from"},
        )
