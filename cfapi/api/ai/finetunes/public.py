"""`cf.ai.finetunes.public`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Resource, Unset
from cfapi.api.ai.finetunes import Finetune


class PublicResource(Resource):
    """Finetune public: `cf.ai.finetunes.public`."""

    def list(
        self, *, account_id: str, limit: int | Unset = UNSET, offset: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
    ) -> Pages[Finetune]:
        """List finetune public: GET /accounts/{account_id}/ai/finetunes/public (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/finetunes/subresources/public/methods/list/"""
        return self._pages(
            "ai.finetunes.public.list", "GET", "/accounts/{account_id}/ai/finetunes/public", locals(), Finetune,
            wire={"order_by": "orderBy"}, paging=Paging(kind="offset", per_page="limit"),
        )
