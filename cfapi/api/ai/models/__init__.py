"""`cf.ai.models`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import PLAIN, UNSET, Pages, Paging, Resource, Unset

if TYPE_CHECKING:
    from cfapi.api.ai.models.schema import SchemaResource


class Models(Resource):
    """AI models: `cf.ai.models`."""

    @cached_property
    def schema(self) -> SchemaResource:
        from cfapi.api.ai.models.schema import SchemaResource
        return SchemaResource(self._session)

    def list(
        self, *, account_id: str, author: str | Unset = UNSET, format: Literal["openrouter"] | str | Unset = UNSET,
        hide_experimental: bool | Unset = UNSET, include_deprecated: bool | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, search: str | Unset = UNSET, source: float | Unset = UNSET,
        task: str | Unset = UNSET,
    ) -> Pages[Any]:
        """List AI models: GET /accounts/{account_id}/ai/models/search (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/models/methods/list/"""
        return self._pages(
            "ai.models.list", "GET", "/accounts/{account_id}/ai/models/search", locals(), PLAIN,
            paging=Paging(kind="page_no_total"),
        )
