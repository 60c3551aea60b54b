"""`cf.logpush.transformers`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.logpush import LogpushJob

if TYPE_CHECKING:
    from cfapi.api.logpush.transformers.content import ContentResource
    from cfapi.api.logpush.transformers.versions import Versions


@model
class AssociatedJob:
    """Associated job: part of Transformer."""

    id: int | None = None
    name: str | None = None
    object_tag: str | None = None
    object_type: Literal["zone", "account"] | str | None = None


@model
class Transformer:
    """Transformer: response of logpush.transformers.list."""

    id: int | None = None
    associated_jobs: list[AssociatedJob] | None = None
    created_at: Moment | None = None
    dataset: str | None = None
    description: str | None = None
    name: str | None = None
    updated_at: Moment | None = None


class Transformers(Resource):
    """Logpush transformers: `cf.logpush.transformers`."""

    @cached_property
    def content(self) -> ContentResource:
        from cfapi.api.logpush.transformers.content import ContentResource
        return ContentResource(self._session)

    @cached_property
    def versions(self) -> Versions:
        from cfapi.api.logpush.transformers.versions import Versions
        return Versions(self._session)

    def list(self, *, account_id: str) -> Pages[Transformer]:
        """List logpush transformers: GET /accounts/{account_id}/logpush/transformers.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/list/"""
        return self._pages(
            "logpush.transformers.list", "GET", "/accounts/{account_id}/logpush/transformers", locals(), Transformer,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, code: str, name: str, description: str | None | Unset = UNSET,
    ) -> Reply[Transformer]:
        """Create a logpush transformer: POST /accounts/{account_id}/logpush/transformers.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/create/"""
        return self._call(
            "logpush.transformers.create", "POST", "/accounts/{account_id}/logpush/transformers", locals(), Transformer,
        )

    def preview(self, *, account_id: str, input: Mapping[str, Any], sql: str) -> Pages[dict[str, Any]]:
        """Preview logpush transformers: POST /accounts/{account_id}/logpush/transformers/preview.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/preview/"""
        return self._pages(
            "logpush.transformers.preview", "POST", "/accounts/{account_id}/logpush/transformers/preview", locals(),
            dict[str, Any], paging=Paging(kind="single"),
        )

    def get(self, transformer_id: int, *, account_id: str) -> Reply[Transformer]:
        """Get a logpush transformer: GET /accounts/{account_id}/logpush/transformers/{transformer_id}.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/get/"""
        return self._call(
            "logpush.transformers.get", "GET", "/accounts/{account_id}/logpush/transformers/{transformer_id}", locals(),
            Transformer,
        )

    def update(
        self, transformer_id: int, *, account_id: str, name: str, code: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
    ) -> Reply[Transformer]:
        """Update a logpush transformer: PUT /accounts/{account_id}/logpush/transformers/{transformer_id}.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/update/"""
        return self._call(
            "logpush.transformers.update", "PUT", "/accounts/{account_id}/logpush/transformers/{transformer_id}",
            locals(), Transformer,
        )

    def delete(self, transformer_id: int, *, account_id: str) -> Reply[LogpushJob | None]:
        """Delete a logpush transformer: DELETE /accounts/{account_id}/logpush/transformers/{transformer_id}.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/methods/delete/"""
        return self._call(
            "logpush.transformers.delete", "DELETE", "/accounts/{account_id}/logpush/transformers/{transformer_id}",
            locals(), LogpushJob,
        )
