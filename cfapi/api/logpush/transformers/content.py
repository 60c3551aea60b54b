"""`cf.logpush.transformers.content`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Content:
    """Content: response of logpush.transformers.content.get."""

    content: str | None = None


class ContentResource(Resource):
    """Transformer content: `cf.logpush.transformers.content`."""

    def get(self, transformer_id: int, *, account_id: str, version_id: int | Unset = UNSET) -> Reply[Content]:
        """Get transformer content: GET /accounts/{account_id}/logpush/transformers/{transformer_id}/content.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/subresources/content/methods/get/"""
        return self._call(
            "logpush.transformers.content.get", "GET",
            "/accounts/{account_id}/logpush/transformers/{transformer_id}/content", locals(), Content,
        )
