"""`cf.ai_gateway.evaluations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.ai_gateway import DatasetCreateFilter


@model
class Dataset:
    """Dataset: part of Evaluation."""

    id: str
    account_id: str
    account_tag: str
    created_at: Moment
    enable: bool
    filters: list[DatasetCreateFilter]
    gateway_id: str
    modified_at: Moment
    name: str


@model
class Evaluation:
    """Evaluation: response of ai_gateway.evaluations.list."""

    id: str
    created_at: Moment
    datasets: list[Dataset]
    gateway_id: str
    modified_at: Moment
    name: str
    processed: bool
    results: list[EvaluationResult]
    total_logs: int | float


@model
class EvaluationResult:
    """Evaluation result: part of Evaluation."""

    id: str
    created_at: Moment
    evaluation_id: str
    evaluation_type_id: str
    modified_at: Moment
    result: str
    status: int | float
    status_description: str
    total_logs: int | float


class Evaluations(Resource):
    """AI gateway evaluations: `cf.ai_gateway.evaluations`."""

    def list(
        self, gateway_id: str, *, account_id: str, name: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, processed: bool | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[Evaluation]:
        """List AI gateway evaluations: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluations/methods/list/"""
        return self._pages(
            "ai_gateway.evaluations.list", "GET", "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations",
            locals(), Evaluation, paging=Paging(kind="page_no_total", size=100),
        )

    def create(
        self, gateway_id: str, *, account_id: str, dataset_ids: Sequence[str], evaluation_type_ids: Sequence[str],
        name: str,
    ) -> Reply[Evaluation]:
        """Create an AI gateway evaluation: POST /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluations/methods/create/"""
        return self._call(
            "ai_gateway.evaluations.create", "POST",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations", locals(), Evaluation,
        )

    def get(self, id: str, *, account_id: str, gateway_id: str) -> Reply[Evaluation]:
        """Get an AI gateway evaluation: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations/{id}
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluations/methods/get/"""
        return self._call(
            "ai_gateway.evaluations.get", "GET",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations/{id}", locals(), Evaluation,
        )

    def delete(self, id: str, *, account_id: str, gateway_id: str) -> Reply[Evaluation]:
        """Delete an AI gateway evaluation: DELETE
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations/{id} (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluations/methods/delete/"""
        return self._call(
            "ai_gateway.evaluations.delete", "DELETE",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/evaluations/{id}", locals(), Evaluation,
        )
