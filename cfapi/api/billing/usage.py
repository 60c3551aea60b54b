"""`cf.billing.usage`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed


@model
class AccountUsageInfoV1:
    """Account usage info V1: response of billing.usage.get_account_usage_info_v1."""

    covered: bool
    subscriptions: list[AccountUsageInfoV1Subscription]


@model
class AccountUsageInfoV1Subscription:
    """Account usage info V1 subscription: part of AccountUsageInfoV1."""

    id: str
    billing_cycle_anchor_timestamp: Moment
    start_timestamp: Moment
    end_timestamp: Moment | None = None


@model
class AccountUsageV1:
    """Account usage V1: response of billing.usage.get_account_usage_v1."""

    billed_cost: int | float = renamed("BilledCost")
    billing_account_id: str = renamed("BillingAccountId")
    billing_account_name: str | None = renamed("BillingAccountName", default=None)
    billing_currency: str = renamed("BillingCurrency")
    billing_period_start: Moment = renamed("BillingPeriodStart")
    charge_category: Literal["Usage"] | str = renamed("ChargeCategory")
    charge_class: str | None = renamed("ChargeClass", default=None)
    charge_description: str | None = renamed("ChargeDescription", default=None)
    charge_period_end: Moment = renamed("ChargePeriodEnd")
    charge_period_start: Moment = renamed("ChargePeriodStart")
    consumed_quantity: int | float = renamed("ConsumedQuantity")
    consumed_unit: str = renamed("ConsumedUnit")
    contracted_cost: int | float = renamed("ContractedCost")
    cumulated_contracted_cost: int | float = renamed("CumulatedContractedCost")
    cumulated_pricing_quantity: int = renamed("CumulatedPricingQuantity")
    effective_cost: int | float = renamed("EffectiveCost")
    host_provider_name: str = renamed("HostProviderName")
    invoice_issuer_name: str = renamed("InvoiceIssuerName")
    list_cost: int | float = renamed("ListCost")
    pricing_quantity: int = renamed("PricingQuantity")
    pricing_unit: str = renamed("PricingUnit")
    service_name: str = renamed("ServiceName")
    service_provider_name: str = renamed("ServiceProviderName")
    service_family_name: str | None = renamed("ServiceFamilyName", default=None)
    subscription_id: str | None = renamed("SubscriptionId", default=None)
    zone_id: str | None = renamed("ZoneId", default=None)
    zone_name: str | None = renamed("ZoneName", default=None)


@model
class AccountUsageV2:
    """Account usage V2: response of billing.usage.get_account_usage_v2."""

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


@model
class BillableRecord:
    """Billable record: response of billing.usage.get_paygo."""

    billing_currency: str = renamed("BillingCurrency")
    billing_period_start: Moment = renamed("BillingPeriodStart")
    charge_period_end: Moment = renamed("ChargePeriodEnd")
    charge_period_start: Moment = renamed("ChargePeriodStart")
    consumed_quantity: int | float = renamed("ConsumedQuantity")
    consumed_unit: str = renamed("ConsumedUnit")
    contracted_cost: int | float = renamed("ContractedCost")
    cumulated_contracted_cost: int | float = renamed("CumulatedContractedCost")
    cumulated_pricing_quantity: int = renamed("CumulatedPricingQuantity")
    pricing_quantity: int = renamed("PricingQuantity")
    service_name: str = renamed("ServiceName")


class UsageResource(Resource):
    """Billing usage: `cf.billing.usage`."""

    def get_account_usage_v1(
        self, *, account_id: str, from_: date | str | Unset = UNSET, to: date | str | Unset = UNSET,
    ) -> Reply[Sequence[AccountUsageV1]]:
        """Billing usage: get account usage v1: GET /accounts/{account_id}/billable-usage.
        https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/get_account_usage_v1/"""
        return self._call(
            "billing.usage.get_account_usage_v1", "GET", "/accounts/{account_id}/billable-usage", locals(),
            list[AccountUsageV1], wire={"from_": "from"},
        )

    def get_account_usage_info_v1(self, *, account_id: str) -> Reply[AccountUsageInfoV1]:
        """Billing usage: get account usage info v1: GET /accounts/{account_id}/billable-usage/info.
        https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/get_account_usage_info_v1/"""
        return self._call(
            "billing.usage.get_account_usage_info_v1", "GET", "/accounts/{account_id}/billable-usage/info", locals(),
            AccountUsageInfoV1,
        )

    def get_account_usage_v2(
        self, *, account_id: str, from_: date | str | Unset = UNSET, to: date | str | Unset = UNSET,
    ) -> Reply[Sequence[AccountUsageV2]]:
        """Billing usage: get account usage v2: GET /accounts/{account_id}/billable/usage.
        https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/get_account_usage_v2/"""
        return self._call(
            "billing.usage.get_account_usage_v2", "GET", "/accounts/{account_id}/billable/usage", locals(),
            list[AccountUsageV2], wire={"from_": "from"},
        )

    def get_paygo(
        self, *, account_id: str, from_: date | str | Unset = UNSET, to: date | str | Unset = UNSET,
    ) -> Pages[BillableRecord]:
        """Billing usage: get paygo: GET /accounts/{account_id}/billing/usage/paygo (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/get_paygo/"""
        return self._pages(
            "billing.usage.get_paygo", "GET", "/accounts/{account_id}/billing/usage/paygo", locals(), BillableRecord,
            wire={"from_": "from"}, paging=Paging(kind="single"),
        )

    def paygo(
        self, *, account_id: str, from_: date | str | Unset = UNSET, to: date | str | Unset = UNSET,
    ) -> Reply[Sequence[AccountUsageV1]]:
        """Paygo billing usage: GET /accounts/{account_id}/billable-usage.
        https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/paygo/"""
        return self._call(
            "billing.usage.paygo", "GET", "/accounts/{account_id}/billable-usage", locals(), list[AccountUsageV1],
            wire={"from_": "from"},
        )

    def paygo_info(self, *, account_id: str) -> Reply[AccountUsageInfoV1]:
        """Billing usage: paygo info: GET /accounts/{account_id}/billable-usage/info.
        https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/paygo_info/"""
        return self._call(
            "billing.usage.paygo_info", "GET", "/accounts/{account_id}/billable-usage/info", locals(),
            AccountUsageInfoV1,
        )

    def get(
        self, *, account_id: str, from_: date | str | Unset = UNSET, to: date | str | Unset = UNSET,
    ) -> Reply[Sequence[AccountUsageV2]]:
        """Get billing usage: GET /accounts/{account_id}/billable/usage.
        https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/get/"""
        return self._call(
            "billing.usage.get", "GET", "/accounts/{account_id}/billable/usage", locals(), list[AccountUsageV2],
            wire={"from_": "from"},
        )
