"""`cf.zero_trust.dlp.data_tag_categories`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Resource, Unset, model
from cfapi.api.zero_trust.dlp import DataTagCategoryCreateTag, DataTagCategoryTag, DataTagCategoryUpdateTag


@model
class DataTagCategory:
    """Data tag category: response of zero_trust.dlp.data_tag_categories.list."""

    id: str
    created_at: Moment
    name: str
    tags: list[DataTagCategoryTag] | None = None
    updated_at: Moment
    description: str | None = None
    template_id: str | None = None


class DataTagCategories(Resource):
    """DLP data tag categories: `cf.zero_trust.dlp.data_tag_categories`."""

    @cached_property
    def data_tags(self) -> DataTags:
        return DataTags(self._session)

    def list(self, *, account_id: str) -> Pages[DataTagCategory]:
        """List DLP data tag categories: GET /accounts/{account_id}/dlp/data_tag_categories.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/list/"""
        return self._pages(
            "zero_trust.dlp.data_tag_categories.list", "GET", "/accounts/{account_id}/dlp/data_tag_categories",
            locals(), DataTagCategory, paging=Paging(kind="single"),
        )

    async def create(
        self, *, account_id: str, name: str, description: str | None | Unset = UNSET,
        tags: Sequence[DataTagCategoryCreateTag | Mapping[str, Any]] | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
    ) -> DataTagCategory:
        """Create a DLP data tag category: POST /accounts/{account_id}/dlp/data_tag_categories.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/create/"""
        return await self._call(
            "zero_trust.dlp.data_tag_categories.create", "POST", "/accounts/{account_id}/dlp/data_tag_categories",
            locals(), DataTagCategory,
        )

    async def get(self, category_id: str, *, account_id: str) -> DataTagCategory:
        """Get a DLP data tag category: GET /accounts/{account_id}/dlp/data_tag_categories/{category_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/get/"""
        return await self._call(
            "zero_trust.dlp.data_tag_categories.get", "GET",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}", locals(), DataTagCategory,
        )

    async def update(
        self, category_id: str, *, account_id: str, description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        tags: Sequence[DataTagCategoryUpdateTag | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> DataTagCategory:
        """Update a DLP data tag category: PUT /accounts/{account_id}/dlp/data_tag_categories/{category_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/update/"""
        return await self._call(
            "zero_trust.dlp.data_tag_categories.update", "PUT",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}", locals(), DataTagCategory,
        )

    async def delete(self, category_id: str, *, account_id: str) -> Any:
        """Delete a DLP data tag category: DELETE /accounts/{account_id}/dlp/data_tag_categories/{category_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/delete/"""
        return await self._call(
            "zero_trust.dlp.data_tag_categories.delete", "DELETE",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}", locals(), PLAIN,
        )


class DataTags(Resource):
    """Data tag category data tags: `cf.zero_trust.dlp.data_tag_categories.data_tags`."""

    def list(self, category_id: str, *, account_id: str) -> Pages[DataTagCategoryTag]:
        """List data tag category data tags: GET /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/list/"""
        return self._pages(
            "zero_trust.dlp.data_tag_categories.data_tags.list", "GET",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags", locals(), DataTagCategoryTag,
            paging=Paging(kind="single"),
        )

    async def create(
        self, category_id: str, *, account_id: str, name: str, description: str | None | Unset = UNSET,
    ) -> DataTagCategoryTag:
        """Create a data tag category data tag: POST
        /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/create/"""
        return await self._call(
            "zero_trust.dlp.data_tag_categories.data_tags.create", "POST",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags", locals(), DataTagCategoryTag,
        )

    async def get(self, tag_id: str, *, account_id: str, category_id: str) -> DataTagCategoryTag:
        """Get a data tag category data tag: GET
        /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/get/"""
        return await self._call(
            "zero_trust.dlp.data_tag_categories.data_tags.get", "GET",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}", locals(),
            DataTagCategoryTag,
        )

    async def update(
        self, tag_id: str, *, account_id: str, category_id: str, description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> DataTagCategoryTag:
        """Update a data tag category data tag: PUT
        /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/update/"""
        return await self._call(
            "zero_trust.dlp.data_tag_categories.data_tags.update", "PUT",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}", locals(),
            DataTagCategoryTag,
        )

    async def delete(self, tag_id: str, *, account_id: str, category_id: str) -> Any:
        """Delete a data tag category data tag: DELETE
        /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/delete/"""
        return await self._call(
            "zero_trust.dlp.data_tag_categories.data_tags.delete", "DELETE",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}", locals(), PLAIN,
        )
