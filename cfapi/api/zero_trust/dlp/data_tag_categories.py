"""`cf.zero_trust.dlp.data_tag_categories`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.zero_trust.dlp import DataTag, DataTagParam, DataUpdateTagParam


@model
class DataTagCategory:
    """Data tag category: response of zero_trust.dlp.data_tag_categories.list."""

    id: str
    created_at: Moment
    name: str
    tags: list[DataTag] | None = None
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

    def create(
        self, *, account_id: str, name: str, description: str | None | Unset = UNSET,
        tags: Sequence[DataTagParam | DataTag | Mapping[str, Any]] | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
    ) -> Reply[DataTagCategory]:
        """Create a DLP data tag category: POST /accounts/{account_id}/dlp/data_tag_categories.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/create/"""
        return self._call(
            "zero_trust.dlp.data_tag_categories.create", "POST", "/accounts/{account_id}/dlp/data_tag_categories",
            locals(), DataTagCategory,
        )

    def get(self, category_id: str, *, account_id: str) -> Reply[DataTagCategory]:
        """Get a DLP data tag category: GET /accounts/{account_id}/dlp/data_tag_categories/{category_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/get/"""
        return self._call(
            "zero_trust.dlp.data_tag_categories.get", "GET",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}", locals(), DataTagCategory,
        )

    def update(
        self, category_id: str, *, account_id: str, description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET, tags: Sequence[DataUpdateTagParam | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Reply[DataTagCategory]:
        """Update a DLP data tag category: PUT /accounts/{account_id}/dlp/data_tag_categories/{category_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/update/"""
        return self._call(
            "zero_trust.dlp.data_tag_categories.update", "PUT",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}", locals(), DataTagCategory,
        )

    def delete(self, category_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a DLP data tag category: DELETE /accounts/{account_id}/dlp/data_tag_categories/{category_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/methods/delete/"""
        return self._call(
            "zero_trust.dlp.data_tag_categories.delete", "DELETE",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}", locals(), PLAIN,
        )


class DataTags(Resource):
    """Data tag category data tags: `cf.zero_trust.dlp.data_tag_categories.data_tags`."""

    def list(self, category_id: str, *, account_id: str) -> Pages[DataTag]:
        """List data tag category data tags: GET /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/list/"""
        return self._pages(
            "zero_trust.dlp.data_tag_categories.data_tags.list", "GET",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags", locals(), DataTag,
            paging=Paging(kind="single"),
        )

    def create(
        self, category_id: str, *, account_id: str, name: str, description: str | None | Unset = UNSET,
    ) -> Reply[DataTag]:
        """Create a data tag category data tag: POST
        /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/create/"""
        return self._call(
            "zero_trust.dlp.data_tag_categories.data_tags.create", "POST",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags", locals(), DataTag,
        )

    def get(self, tag_id: str, *, account_id: str, category_id: str) -> Reply[DataTag]:
        """Get a data tag category data tag: GET
        /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/get/"""
        return self._call(
            "zero_trust.dlp.data_tag_categories.data_tags.get", "GET",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}", locals(), DataTag,
        )

    def update(
        self, tag_id: str, *, account_id: str, category_id: str, description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
    ) -> Reply[DataTag]:
        """Update a data tag category data tag: PUT
        /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/update/"""
        return self._call(
            "zero_trust.dlp.data_tag_categories.data_tags.update", "PUT",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}", locals(), DataTag,
        )

    def delete(self, tag_id: str, *, account_id: str, category_id: str) -> Reply[Any]:
        """Delete a data tag category data tag: DELETE
        /accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/data_tag_categories/subresources/data_tags/methods/delete/"""
        return self._call(
            "zero_trust.dlp.data_tag_categories.data_tags.delete", "DELETE",
            "/accounts/{account_id}/dlp/data_tag_categories/{category_id}/data_tags/{tag_id}", locals(), PLAIN,
        )
