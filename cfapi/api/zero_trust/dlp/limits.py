"""`cf.zero_trust.dlp.limits`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class Limit:
    """Limit: response of zero_trust.dlp.limits.list."""

    max_custom_regex_entries: int
    max_dataset_cells: int
    max_document_fingerprints: int
    used_custom_regex_entries: int
    used_dataset_cells: int
    used_document_fingerprints: int


class Limits(Resource):
    """DLP limits: `cf.zero_trust.dlp.limits`."""

    def list(self, *, account_id: str) -> Reply[Limit]:
        """List DLP limits: GET /accounts/{account_id}/dlp/limits (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/limits/methods/list/"""
        return self._call("zero_trust.dlp.limits.list", "GET", "/accounts/{account_id}/dlp/limits", locals(), Limit)
