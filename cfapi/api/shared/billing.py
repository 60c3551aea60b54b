"""Classes that `cf.billing` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, model, renamed


@model
class BillingProfile:
    """Billing profile: response of billing.profiles.get."""

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


@model
class Usage:
    """Usage: response of billing.usage.get_account_usage_v2."""

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
