"""`cf.ai_gateway.billing`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed

if TYPE_CHECKING:
    from cfapi.api.ai_gateway.billing.spending_limit import SpendingLimitResource
    from cfapi.api.ai_gateway.billing.topup import TopupResource


@model
class BillingUsageHistory:
    """Billing usage history: part of UsageHistory."""

    id: str
    aggregated_value: int | float
    end_time: int | float
    start_time: int | float


@model
class CreditBalance:
    """Credit balance: response of ai_gateway.billing.credit_balance."""

    balance: int | float
    has_default_payment_method: bool
    payment_method: CreditBalancePaymentMethod | None = None
    topup_config: CreditBalanceTopupConfig
    first_topup_success: bool | None = None


@model
class CreditBalancePaymentMethod:
    """Credit balance payment method: part of CreditBalance."""

    brand: str | None = None
    last4: str | None = None


@model
class CreditBalanceTopupConfig:
    """Credit balance topup config: response of ai_gateway.billing.topup.config.get."""

    amount: int | float | None = None
    threshold: int | float | None = None
    disabled_reason: str | None = renamed("disabledReason", default=None)
    error: str | None = None
    last_failed_at: int | float | None = renamed("lastFailedAt", default=None)


@model
class Invoice:
    """Invoice: part of InvoiceHistory."""

    amount_due: int | float
    amount_paid: int | float
    amount_remaining: int | float
    currency: str
    id: str | None = None
    attempt_count: int | float | None = None
    attempted: bool | None = None
    auto_advance: bool | None = None
    created: int | float | None = None
    created_by: str | None = None
    description: str | None = None
    invoice_origin: str | None = None
    invoice_pdf: str | None = None
    status: str | None = None


@model
class InvoiceHistory:
    """Invoice history: response of ai_gateway.billing.invoice_history."""

    invoices: list[Invoice]
    pagination: InvoiceHistoryPagination


@model
class InvoiceHistoryPagination:
    """Invoice history pagination: part of InvoiceHistory."""

    has_more: bool
    page: int | float
    per_page: int | float
    total_count: int | float


@model
class InvoicePreview:
    """Invoice preview: response of ai_gateway.billing.invoice_preview."""

    id: str
    amount_due: int | float
    amount_paid: int | float
    amount_remaining: int | float
    currency: str
    invoice_lines: list[InvoicePreviewLine]
    period_end: int | float
    period_start: int | float
    status: Literal["draft", "open", "paid", "uncollectible", "void"] | str


@model
class InvoicePreviewLine:
    """Invoice preview line: part of InvoicePreview."""

    amount: int | float
    currency: str
    description: str | None = None
    period: InvoicePreviewPeriod
    pricing: InvoicePreviewPricing
    quantity: int | float
    pretax_credit_amounts: list[InvoicePreviewPretaxCreditAmount] | None = None


@model
class InvoicePreviewPeriod:
    """Invoice preview period: part of InvoicePreviewLine."""

    end: int | float
    start: int | float


@model
class InvoicePreviewPretaxCreditAmount:
    """Invoice preview pretax credit amount: part of InvoicePreviewLine."""

    amount: int | float
    type: str
    credit_balance_transaction: str | None = None
    discount: str | None = None


@model
class InvoicePreviewPricing:
    """Invoice preview pricing: part of InvoicePreviewLine."""

    unit_amount_decimal: str | None = None


@model
class UsageHistory:
    """Usage history: response of ai_gateway.billing.usage_history."""

    history: list[BillingUsageHistory]


class BillingResource(Resource):
    """AI gateway billing: `cf.ai_gateway.billing`."""

    @cached_property
    def spending_limit(self) -> SpendingLimitResource:
        from cfapi.api.ai_gateway.billing.spending_limit import SpendingLimitResource
        return SpendingLimitResource(self._session)

    @cached_property
    def topup(self) -> TopupResource:
        from cfapi.api.ai_gateway.billing.topup import TopupResource
        return TopupResource(self._session)

    def credit_balance(self, *, account_id: str) -> Reply[CreditBalance]:
        """AI gateway billing: credit balance: GET /accounts/{account_id}/ai-gateway/billing/credit-balance.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/credit_balance/"""
        return self._call(
            "ai_gateway.billing.credit_balance", "GET", "/accounts/{account_id}/ai-gateway/billing/credit-balance",
            locals(), CreditBalance,
        )

    def invoice_history(
        self, *, account_id: str, type: Literal["auto", "all", "manual"] | str | Unset = UNSET,
    ) -> Reply[InvoiceHistory]:
        """AI gateway billing: invoice history: GET /accounts/{account_id}/ai-gateway/billing/invoice-history.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/invoice_history/"""
        return self._call(
            "ai_gateway.billing.invoice_history", "GET", "/accounts/{account_id}/ai-gateway/billing/invoice-history",
            locals(), InvoiceHistory,
        )

    def invoice_preview(self, *, account_id: str) -> Reply[InvoicePreview]:
        """AI gateway billing: invoice preview: GET /accounts/{account_id}/ai-gateway/billing/invoice-preview.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/invoice_preview/"""
        return self._call(
            "ai_gateway.billing.invoice_preview", "GET", "/accounts/{account_id}/ai-gateway/billing/invoice-preview",
            locals(), InvoicePreview,
        )

    def usage_history(
        self, *, account_id: str, value_grouping_window: Literal["day", "hour"] | str,
        end_time: float | None | Unset = UNSET, start_time: float | None | Unset = UNSET,
    ) -> Reply[UsageHistory]:
        """AI gateway billing: usage history: GET /accounts/{account_id}/ai-gateway/billing/usage-history.
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/billing/methods/usage_history/"""
        return self._call(
            "ai_gateway.billing.usage_history", "GET", "/accounts/{account_id}/ai-gateway/billing/usage-history",
            locals(), UsageHistory,
        )
