"""`cf.logpush.transformers.versions`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model


@model
class Version:
    """Version: response of logpush.transformers.versions.list."""

    id: int | None = None
    created_at: Moment | None = None
    version: int | None = None


class Versions(Resource):
    """Transformer versions: `cf.logpush.transformers.versions`."""

    def list(self, transformer_id: int, *, account_id: str, limit: int | Unset = UNSET) -> Pages[Version]:
        """List transformer versions: GET /accounts/{account_id}/logpush/transformers/{transformer_id}/versions.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/subresources/versions/methods/list/"""
        return self._pages(
            "logpush.transformers.versions.list", "GET",
            "/accounts/{account_id}/logpush/transformers/{transformer_id}/versions", locals(), Version,
            paging=Paging(kind="single"),
        )
