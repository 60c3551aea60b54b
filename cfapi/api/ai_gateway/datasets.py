"""`cf.ai_gateway.datasets`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.ai_gateway import DatasetCreateFilter


@model
class Dataset:
    """Dataset: response of ai_gateway.datasets.list."""

    id: str
    created_at: Moment
    enable: bool
    filters: list[DatasetCreateFilter]
    gateway_id: str
    modified_at: Moment
    name: str


class Datasets(Resource):
    """AI gateway datasets: `cf.ai_gateway.datasets`."""

    def list(
        self, gateway_id: str, *, account_id: str, enable: bool | Unset = UNSET, name: str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, search: str | Unset = UNSET,
    ) -> Pages[Dataset]:
        """List AI gateway datasets: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets (permission:
        AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/methods/list/"""
        return self._pages(
            "ai_gateway.datasets.list", "GET", "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets",
            locals(), Dataset, paging=Paging(kind="page_no_total", size=100),
        )

    def create(
        self, gateway_id: str, *, account_id: str, enable: bool,
        filters: Sequence[DatasetCreateFilter | Mapping[str, Any]], name: str,
    ) -> Reply[Dataset]:
        """Create an AI gateway dataset: POST /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/methods/create/"""
        return self._call(
            "ai_gateway.datasets.create", "POST", "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets",
            locals(), Dataset,
        )

    def get(self, id: str, *, account_id: str, gateway_id: str) -> Reply[Dataset]:
        """Get an AI gateway dataset: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets/{id}
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/methods/get/"""
        return self._call(
            "ai_gateway.datasets.get", "GET", "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets/{id}",
            locals(), Dataset,
        )

    def update(
        self, id: str, *, account_id: str, gateway_id: str, enable: bool,
        filters: Sequence[DatasetCreateFilter | Mapping[str, Any]], name: str,
    ) -> Reply[Dataset]:
        """Update an AI gateway dataset: PUT /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets/{id}
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/methods/update/"""
        return self._call(
            "ai_gateway.datasets.update", "PUT",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets/{id}", locals(), Dataset,
        )

    def delete(self, id: str, *, account_id: str, gateway_id: str) -> Reply[Dataset]:
        """Delete an AI gateway dataset: DELETE /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets/{id}
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/datasets/methods/delete/"""
        return self._call(
            "ai_gateway.datasets.delete", "DELETE",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/datasets/{id}", locals(), Dataset,
        )
