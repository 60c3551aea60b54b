"""`cf.ai.to_markdown`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cfapi._core import Pages, Paging, Resource, model, renamed
from cfapi.api.shared.ai import ToMarkdownTransform


@model
class Supported:
    """Supported: response of ai.to_markdown.supported."""

    extension: str
    mime_type: str = renamed("mimeType")


@model
class TransformFile:
    """Transform file: argument of ai.to_markdown.transform."""

    files: list[bytes]


class ToMarkdownResource(Resource):
    """AI to markdown: `cf.ai.to_markdown`."""

    def transform(self, *, account_id: str, file: TransformFile | Mapping[str, Any]) -> Pages[ToMarkdownTransform]:
        """Transform AI to markdown: POST /accounts/{account_id}/ai/tomarkdown (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/to_markdown/methods/transform/"""
        return self._pages(
            "ai.to_markdown.transform", "POST", "/accounts/{account_id}/ai/tomarkdown", locals(), ToMarkdownTransform,
            files="files", whole_form="file", paging=Paging(kind="single"),
        )

    def supported(self, *, account_id: str) -> Pages[Supported]:
        """Supported AI to markdown: GET /accounts/{account_id}/ai/tomarkdown/supported (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/to_markdown/methods/supported/"""
        return self._pages(
            "ai.to_markdown.supported", "GET", "/accounts/{account_id}/ai/tomarkdown/supported", locals(), Supported,
            paging=Paging(kind="single"),
        )
