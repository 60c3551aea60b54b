"""`cf.ai_gateway.logs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import NoneType
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed


@model
class Filter:
    """Filter: argument of ai_gateway.logs.list."""

    key: Literal[
        "id", "created_at", "request_content_type", "response_content_type", "request_type", "success", "cached",
        "provider", "model", "model_type", "cost", "tokens", "tokens_in", "tokens_out", "duration", "feedback",
        "event_id", "metadata.key", "metadata.value", "authentication", "wholesale", "compatibilityMode", "dlp_action",
        "user_agent",
    ] | str
    operator: Literal["eq", "neq", "contains", "lt", "gt"] | str
    value: list[str | int | float | bool | None]


@model
class Log:
    """Log: response of ai_gateway.logs.get."""

    id: str
    cached: bool
    created_at: Moment
    duration: int
    model: str
    path: str
    provider: str
    success: bool
    tokens_in: int | None = None
    tokens_out: int | None = None
    cost: int | float | None = None
    custom_cost: bool | None = None
    metadata: str | None = None
    ai_model_type: str | None = renamed("model_type", default=None)
    request_content_type: str | None = None
    request_head: str | None = None
    request_head_complete: bool | None = None
    request_size: int | None = None
    request_type: str | None = None
    response_content_type: str | None = None
    response_head: str | None = None
    response_head_complete: bool | None = None
    response_size: int | None = None
    status_code: int | None = None
    step: int | None = None


@model
class LogItem:
    """Log item: response of ai_gateway.logs.list."""

    id: str
    cached: bool
    created_at: Moment
    duration: int
    model: str
    path: str
    provider: str
    success: bool
    tokens_in: int | None = None
    tokens_out: int | None = None
    cost: int | float | None = None
    custom_cost: bool | None = None
    metadata: str | None = None
    ai_model_type: str | None = renamed("model_type", default=None)
    request_content_type: str | None = None
    request_type: str | None = None
    response_content_type: str | None = None
    status_code: int | None = None
    step: int | None = None


LogDeleteOrderBy = Literal[
    "created_at", "provider", "model", "model_type", "success", "cached", "cost", "tokens_in", "tokens_out", "duration",
    "feedback",
] | str
LogOrderBy = Literal["created_at", "provider", "model", "model_type", "success", "cached"] | str


class Logs(Resource):
    """AI gateway logs: `cf.ai_gateway.logs`."""

    def list(
        self, gateway_id: str, *, account_id: str, cached: bool | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET, end_date: datetime | str | Unset = UNSET,
        feedback: Literal[0, 1] | int | Unset = UNSET, filters: Sequence[Filter | Mapping[str, Any]] | Unset = UNSET,
        max_cost: float | Unset = UNSET, max_duration: float | Unset = UNSET, max_tokens_in: float | Unset = UNSET,
        max_tokens_out: float | Unset = UNSET, max_total_tokens: float | Unset = UNSET, meta_info: bool | Unset = UNSET,
        min_cost: float | Unset = UNSET, min_duration: float | Unset = UNSET, min_tokens_in: float | Unset = UNSET,
        min_tokens_out: float | Unset = UNSET, min_total_tokens: float | Unset = UNSET, model: str | Unset = UNSET,
        model_type: str | Unset = UNSET, order_by: LogOrderBy | Unset = UNSET,
        order_by_direction: Literal["asc", "desc"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, provider: str | Unset = UNSET, request_content_type: str | Unset = UNSET,
        response_content_type: str | Unset = UNSET, search: str | Unset = UNSET,
        start_date: datetime | str | Unset = UNSET, success: bool | Unset = UNSET,
    ) -> Pages[LogItem]:
        """List AI gateway logs: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs (permission: AI
        Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/list/"""
        return self._pages(
            "ai_gateway.logs.list", "GET", "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs", locals(),
            LogItem, paging=Paging(size=50),
        )

    def delete(
        self, gateway_id: str, *, account_id: str, filters: Sequence[Filter | Mapping[str, Any]] | Unset = UNSET,
        limit: int | Unset = UNSET, order_by: LogDeleteOrderBy | Unset = UNSET,
        order_by_direction: Literal["asc", "desc"] | str | Unset = UNSET,
    ) -> Reply[None]:
        """Delete AI gateway logs: DELETE /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs (permission: AI
        Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/delete/"""
        return self._call(
            "ai_gateway.logs.delete", "DELETE", "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs",
            locals(), NoneType,
        )

    def get(self, id: str, *, account_id: str, gateway_id: str) -> Reply[Log]:
        """Get an AI gateway log: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id} (permission: AI
        Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/get/"""
        return self._call(
            "ai_gateway.logs.get", "GET", "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id}", locals(),
            Log,
        )

    def edit(
        self, id: str, *, account_id: str, gateway_id: str, feedback: float | None | Unset = UNSET,
        metadata: Mapping[str, str | float | bool] | None | Unset = UNSET, score: float | None | Unset = UNSET,
    ) -> Reply[Any]:
        """Edit an AI gateway log: PATCH /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id} (permission:
        AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/edit/"""
        return self._call(
            "ai_gateway.logs.edit", "PATCH", "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id}",
            locals(), PLAIN,
        )

    def request(self, id: str, *, account_id: str, gateway_id: str) -> Reply[Any]:
        """Request AI gateway logs: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id}/request
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/request/"""
        return self._call(
            "ai_gateway.logs.request", "GET",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id}/request", locals(), PLAIN, at="",
        )

    def response(self, id: str, *, account_id: str, gateway_id: str) -> Reply[Any]:
        """Response AI gateway logs: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id}/response
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/logs/methods/response/"""
        return self._call(
            "ai_gateway.logs.response", "GET",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/logs/{id}/response", locals(), PLAIN, at="",
        )
