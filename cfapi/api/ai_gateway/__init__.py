"""`cf.ai_gateway`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed, union

if TYPE_CHECKING:
    from cfapi.api.ai_gateway.billing import BillingResource
    from cfapi.api.ai_gateway.custom_providers import CustomProviders
    from cfapi.api.ai_gateway.datasets import Datasets
    from cfapi.api.ai_gateway.dynamic_routing import DynamicRoutingResource
    from cfapi.api.ai_gateway.evaluation_types import EvaluationTypes
    from cfapi.api.ai_gateway.evaluations import Evaluations
    from cfapi.api.ai_gateway.logs import Logs
    from cfapi.api.ai_gateway.provider_configs import ProviderConfigs
    from cfapi.api.ai_gateway.urls import URLs


@union
class AIGatewayMetadata:
    """AI gateway metadata: part of AIGatewayRule.

    What a variant lacks is None."""

    mode: Literal["partition", "filter"]
    values: list[str] | None


@model
class AIGateway:
    """AI gateway: response of ai_gateway.list."""

    id: str
    cache_invalidate_on_update: bool
    cache_ttl: int | None = None
    """Seconds."""
    collect_logs: bool
    created_at: Moment
    modified_at: Moment
    rate_limiting_interval: int | None = None
    rate_limiting_limit: int | None = None
    authentication: bool | None = None
    byok_only: bool | None = None
    dlp: AIGatewayDLP | None = None
    guardrails: AIGatewayGuardrails | None = None
    is_default: bool | None = None
    log_classification: bool | None = None
    log_management: int | None = None
    """10000 to 10000000."""
    log_management_strategy: Literal["STOP_INSERTING", "DELETE_OLDEST"] | str | None = None
    logpush: bool | None = None
    logpush_public_key: str | None = None
    otel: list[AIGatewayOtel] | None = None
    rate_limiting_technique: Literal["fixed", "sliding"] | str | None = None
    retry_backoff: Literal["constant", "linear", "exponential"] | str | None = None
    retry_delay: int | None = None
    """0 to 5000."""
    retry_max_attempts: int | None = None
    """1 to 5."""
    spend_limits: AIGatewaySpendLimits | None = None
    store_id: str | None = None
    stripe: AIGatewayStripe | None = None
    workers_ai_billing_mode: Literal["postpaid", "unified"] | str | None = None
    zdr: bool | None = None


@model
class AIGatewayDLP:
    """AI gateway DLP: argument of ai_gateway.create."""

    action: Literal["BLOCK", "FLAG"] | str | None = None
    enabled: bool
    profiles: list[str] | None = None
    policies: list[AIGatewayPolicy] | None = None


@model
class AIGatewayGuardrails:
    """AI gateway guardrails: argument of ai_gateway.create."""

    prompt: GuardrailsPrompt
    response: GuardrailsPrompt


@model
class AIGatewayOtel:
    """AI gateway otel: argument of ai_gateway.create."""

    headers: dict[str, str]
    url: str
    authorization: str | None = None
    content_type: Literal["json", "protobuf"] | str | None = None


@model
class AIGatewayPolicy:
    """AI gateway policy: part of AIGatewayDLP."""

    id: str
    action: Literal["FLAG", "BLOCK"] | str
    check: list[Literal["REQUEST", "RESPONSE"] | str]
    enabled: bool
    profiles: list[str]


@model
class AIGatewayRule:
    """AI gateway rule: part of AIGatewaySpendLimits."""

    limit: int | float
    limit_type: Literal["cost"] | str = renamed("limitType")
    window: int
    id: str | None = None
    enabled: bool | None = None
    metadata: dict[str, AIGatewayMetadata] | None = None
    model: SpendLimitsRuleModel | None = None
    provider: SpendLimitsRuleModel | None = None
    technique: Literal["fixed", "sliding"] | str | None = None


@model
class AIGatewaySpendLimits:
    """AI gateway spend limits: argument of ai_gateway.create."""

    enabled: bool | None = None
    rules: list[AIGatewayRule] | None = None


@model
class AIGatewayStripe:
    """AI gateway stripe: argument of ai_gateway.create."""

    authorization: str
    usage_events: list[AIGatewayUsageEvent]


@model
class AIGatewayUsageEvent:
    """AI gateway usage event: part of AIGatewayStripe."""

    payload: str


@model
class DatasetCreateFilter:
    """Dataset create filter: argument of ai_gateway.datasets.create."""

    key: Literal[
        "created_at", "request_content_type", "response_content_type", "success", "cached", "provider", "model", "cost",
        "tokens", "tokens_in", "tokens_out", "duration", "feedback",
    ] | str
    operator: Literal["eq", "contains", "lt", "gt"] | str
    value: list[str | int | float | bool]


@model
class GuardrailsPrompt:
    """Guardrails prompt: part of AIGatewayGuardrails."""

    p1: Literal["FLAG", "BLOCK"] | str | None = renamed("P1", default=None)
    s1: Literal["FLAG", "BLOCK"] | str | None = renamed("S1", default=None)
    s10: Literal["FLAG", "BLOCK"] | str | None = renamed("S10", default=None)
    s11: Literal["FLAG", "BLOCK"] | str | None = renamed("S11", default=None)
    s12: Literal["FLAG", "BLOCK"] | str | None = renamed("S12", default=None)
    s13: Literal["FLAG", "BLOCK"] | str | None = renamed("S13", default=None)
    s2: Literal["FLAG", "BLOCK"] | str | None = renamed("S2", default=None)
    s3: Literal["FLAG", "BLOCK"] | str | None = renamed("S3", default=None)
    s4: Literal["FLAG", "BLOCK"] | str | None = renamed("S4", default=None)
    s5: Literal["FLAG", "BLOCK"] | str | None = renamed("S5", default=None)
    s6: Literal["FLAG", "BLOCK"] | str | None = renamed("S6", default=None)
    s7: Literal["FLAG", "BLOCK"] | str | None = renamed("S7", default=None)
    s8: Literal["FLAG", "BLOCK"] | str | None = renamed("S8", default=None)
    s9: Literal["FLAG", "BLOCK"] | str | None = renamed("S9", default=None)


@model
class Mode(AIGatewayMetadata):
    """Mode: one of AIGatewayMetadata."""

    mode: Literal["partition"]


@model
class SpendLimitsRuleModel(AIGatewayMetadata):
    """Spend limits rule model: one of AIGatewayMetadata."""

    mode: Literal["filter"]
    values: list[str]


class AIGatewayResource(Resource):
    """AI gateway: `cf.ai_gateway`."""

    @cached_property
    def billing(self) -> BillingResource:
        from cfapi.api.ai_gateway.billing import BillingResource
        return BillingResource(self._session)

    @cached_property
    def custom_providers(self) -> CustomProviders:
        from cfapi.api.ai_gateway.custom_providers import CustomProviders
        return CustomProviders(self._session)

    @cached_property
    def datasets(self) -> Datasets:
        from cfapi.api.ai_gateway.datasets import Datasets
        return Datasets(self._session)

    @cached_property
    def dynamic_routing(self) -> DynamicRoutingResource:
        from cfapi.api.ai_gateway.dynamic_routing import DynamicRoutingResource
        return DynamicRoutingResource(self._session)

    @cached_property
    def evaluation_types(self) -> EvaluationTypes:
        from cfapi.api.ai_gateway.evaluation_types import EvaluationTypes
        return EvaluationTypes(self._session)

    @cached_property
    def evaluations(self) -> Evaluations:
        from cfapi.api.ai_gateway.evaluations import Evaluations
        return Evaluations(self._session)

    @cached_property
    def logs(self) -> Logs:
        from cfapi.api.ai_gateway.logs import Logs
        return Logs(self._session)

    @cached_property
    def provider_configs(self) -> ProviderConfigs:
        from cfapi.api.ai_gateway.provider_configs import ProviderConfigs
        return ProviderConfigs(self._session)

    @cached_property
    def urls(self) -> URLs:
        from cfapi.api.ai_gateway.urls import URLs
        return URLs(self._session)

    def list(
        self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[AIGateway]:
        """List AI gateway: GET /accounts/{account_id}/ai-gateway/gateways (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/methods/list/"""
        return self._pages(
            "ai_gateway.list", "GET", "/accounts/{account_id}/ai-gateway/gateways", locals(), AIGateway,
            paging=Paging(kind="page_no_total", size=100),
        )

    def create(
        self, *, account_id: str, id: str, cache_invalidate_on_update: bool, cache_ttl: int | None, collect_logs: bool,
        rate_limiting_interval: int | None, rate_limiting_limit: int | None, authentication: bool | Unset = UNSET,
        byok_only: bool | Unset = UNSET, dlp: AIGatewayDLP | Mapping[str, Any] | Unset = UNSET,
        guardrails: AIGatewayGuardrails | Mapping[str, Any] | None | Unset = UNSET,
        log_classification: bool | Unset = UNSET, log_management: int | None | Unset = UNSET,
        log_management_strategy: Literal["STOP_INSERTING", "DELETE_OLDEST"] | str | None | Unset = UNSET,
        logpush: bool | Unset = UNSET, logpush_public_key: str | None | Unset = UNSET,
        otel: Sequence[AIGatewayOtel | Mapping[str, Any]] | None | Unset = UNSET,
        rate_limiting_technique: Literal["fixed", "sliding"] | str | None | Unset = UNSET,
        retry_backoff: Literal["constant", "linear", "exponential"] | str | None | Unset = UNSET,
        retry_delay: int | None | Unset = UNSET, retry_max_attempts: int | None | Unset = UNSET,
        spend_limits: AIGatewaySpendLimits | Mapping[str, Any] | None | Unset = UNSET,
        store_id: str | None | Unset = UNSET, stripe: AIGatewayStripe | Mapping[str, Any] | None | Unset = UNSET,
        workers_ai_billing_mode: Literal["postpaid", "unified"] | str | Unset = UNSET, zdr: bool | Unset = UNSET,
    ) -> Reply[AIGateway]:
        """Create AI gateway: POST /accounts/{account_id}/ai-gateway/gateways (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/methods/create/"""
        return self._call(
            "ai_gateway.create", "POST", "/accounts/{account_id}/ai-gateway/gateways", locals(), AIGateway,
            shapes={"guardrails": AIGatewayGuardrails, "spend_limits": AIGatewaySpendLimits},
        )

    def get(self, id: str, *, account_id: str) -> Reply[AIGateway]:
        """Get AI gateway: GET /accounts/{account_id}/ai-gateway/gateways/{id} (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/methods/get/"""
        return self._call(
            "ai_gateway.get", "GET", "/accounts/{account_id}/ai-gateway/gateways/{id}", locals(), AIGateway,
        )

    def update(
        self, id: str, *, account_id: str, cache_invalidate_on_update: bool, cache_ttl: int | None, collect_logs: bool,
        rate_limiting_interval: int | None, rate_limiting_limit: int | None, authentication: bool | Unset = UNSET,
        byok_only: bool | Unset = UNSET, dlp: AIGatewayDLP | Mapping[str, Any] | Unset = UNSET,
        guardrails: AIGatewayGuardrails | Mapping[str, Any] | None | Unset = UNSET,
        log_classification: bool | Unset = UNSET, log_management: int | None | Unset = UNSET,
        log_management_strategy: Literal["STOP_INSERTING", "DELETE_OLDEST"] | str | None | Unset = UNSET,
        logpush: bool | Unset = UNSET, logpush_public_key: str | None | Unset = UNSET,
        otel: Sequence[AIGatewayOtel | Mapping[str, Any]] | None | Unset = UNSET,
        rate_limiting_technique: Literal["fixed", "sliding"] | str | None | Unset = UNSET,
        retry_backoff: Literal["constant", "linear", "exponential"] | str | None | Unset = UNSET,
        retry_delay: int | None | Unset = UNSET, retry_max_attempts: int | None | Unset = UNSET,
        spend_limits: AIGatewaySpendLimits | Mapping[str, Any] | None | Unset = UNSET,
        store_id: str | None | Unset = UNSET, stripe: AIGatewayStripe | Mapping[str, Any] | None | Unset = UNSET,
        workers_ai_billing_mode: Literal["postpaid", "unified"] | str | Unset = UNSET, zdr: bool | Unset = UNSET,
    ) -> Reply[AIGateway]:
        """Update AI gateway: PUT /accounts/{account_id}/ai-gateway/gateways/{id} (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/methods/update/"""
        return self._call(
            "ai_gateway.update", "PUT", "/accounts/{account_id}/ai-gateway/gateways/{id}", locals(), AIGateway,
            shapes={"guardrails": AIGatewayGuardrails, "spend_limits": AIGatewaySpendLimits},
        )

    def delete(self, id: str, *, account_id: str) -> Reply[AIGateway]:
        """Delete AI gateway: DELETE /accounts/{account_id}/ai-gateway/gateways/{id} (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/methods/delete/"""
        return self._call(
            "ai_gateway.delete", "DELETE", "/accounts/{account_id}/ai-gateway/gateways/{id}", locals(), AIGateway,
        )
