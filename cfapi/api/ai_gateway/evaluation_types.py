"""`cf.ai_gateway.evaluation_types`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model


@model
class EvaluationType:
    """Evaluation type: response of ai_gateway.evaluation_types.list."""

    id: str
    created_at: Moment
    description: str
    enable: bool
    mandatory: bool
    modified_at: Moment
    name: str
    type: str


class EvaluationTypes(Resource):
    """AI gateway evaluation types: `cf.ai_gateway.evaluation_types`."""

    def list(
        self, *, account_id: str, order_by: str | Unset = UNSET,
        order_by_direction: Literal["asc", "desc"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[EvaluationType]:
        """List AI gateway evaluation types: GET /accounts/{account_id}/ai-gateway/evaluation-types (permission: AI
        Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/evaluation_types/methods/list/"""
        return self._pages(
            "ai_gateway.evaluation_types.list", "GET", "/accounts/{account_id}/ai-gateway/evaluation-types", locals(),
            EvaluationType, paging=Paging(size=50),
        )
