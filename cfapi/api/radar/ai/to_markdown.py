"""`cf.radar.ai.to_markdown`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cfapi._core import Pages, Paging, Resource, Upload
from cfapi.api.shared.ai import ToMarkdownTransform


class ToMarkdownResource(Resource):
    """AI to markdown: `cf.radar.ai.to_markdown`."""

    def create(self, *, account_id: str, files: Sequence[Upload] | Mapping[str, Upload]) -> Pages[ToMarkdownTransform]:
        """Create AI to markdown: POST /accounts/{account_id}/ai/tomarkdown (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/to_markdown/methods/create/"""
        return self._pages(
            "radar.ai.to_markdown.create", "POST", "/accounts/{account_id}/ai/tomarkdown", locals(),
            ToMarkdownTransform, form=True, files="files", paging=Paging(kind="single"),
        )
