"""`cf.stream.captions`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import Pages, Paging, Resource, model

if TYPE_CHECKING:
    from cfapi.api.stream.captions.language import LanguageResource


@model
class Caption:
    """Caption: response of stream.captions.get."""

    generated: bool | None = None
    label: str | None = None
    language: str | None = None
    status: Literal["ready", "inprogress", "error"] | str | None = None


class Captions(Resource):
    """Stream captions: `cf.stream.captions`."""

    @cached_property
    def language(self) -> LanguageResource:
        from cfapi.api.stream.captions.language import LanguageResource
        return LanguageResource(self._session)

    def get(self, identifier: str, *, account_id: str) -> Pages[Caption]:
        """Get stream captions: GET /accounts/{account_id}/stream/{identifier}/captions (permission: Stream Read).
        https://developers.cloudflare.com/api/resources/stream/subresources/captions/methods/get/"""
        return self._pages(
            "stream.captions.get", "GET", "/accounts/{account_id}/stream/{identifier}/captions", locals(), Caption,
            paging=Paging(kind="single"),
        )
