"""`cf.content_scanning.payloads`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import Pages, Paging, Resource, model
from cfapi.api.shared.ai_gateway import Payload


@model
class PayloadUpdateResult:
    """Payload update result: response of content_scanning.payloads.list."""

    id: str | None = None
    payload: str | None = None


class Payloads(Resource):
    """Content scanning payloads: `cf.content_scanning.payloads`."""

    def list(self, *, zone_id: str) -> Pages[PayloadUpdateResult]:
        """List content scanning payloads: GET /zones/{zone_id}/content-upload-scan/payloads (permission: Zone WAF Read
        or Account WAF Read).
        https://developers.cloudflare.com/api/resources/content_scanning/subresources/payloads/methods/list/"""
        return self._pages(
            "content_scanning.payloads.list", "GET", "/zones/{zone_id}/content-upload-scan/payloads", locals(),
            PayloadUpdateResult, paging=Paging(kind="single"),
        )

    def create(self, *, zone_id: str, body: Sequence[Payload | Mapping[str, Any]]) -> Pages[PayloadUpdateResult]:
        """Create a content scanning payload: POST /zones/{zone_id}/content-upload-scan/payloads (permission: Zone WAF
        Write or Account WAF Write).
        https://developers.cloudflare.com/api/resources/content_scanning/subresources/payloads/methods/create/"""
        return self._pages(
            "content_scanning.payloads.create", "POST", "/zones/{zone_id}/content-upload-scan/payloads", locals(),
            PayloadUpdateResult, whole="body", paging=Paging(kind="single"),
        )

    def update(self, expression_id: str, *, zone_id: str, payload: str) -> Pages[PayloadUpdateResult]:
        """Update a content scanning payload: PATCH /zones/{zone_id}/content-upload-scan/payloads/{expression_id}.
        https://developers.cloudflare.com/api/resources/content_scanning/subresources/payloads/methods/update/"""
        return self._pages(
            "content_scanning.payloads.update", "PATCH",
            "/zones/{zone_id}/content-upload-scan/payloads/{expression_id}", locals(), PayloadUpdateResult,
            paging=Paging(kind="single"),
        )

    def delete(self, expression_id: str, *, zone_id: str) -> Pages[PayloadUpdateResult]:
        """Delete a content scanning payload: DELETE /zones/{zone_id}/content-upload-scan/payloads/{expression_id}
        (permission: Zone WAF Write or Account WAF Write).
        https://developers.cloudflare.com/api/resources/content_scanning/subresources/payloads/methods/delete/"""
        return self._pages(
            "content_scanning.payloads.delete", "DELETE",
            "/zones/{zone_id}/content-upload-scan/payloads/{expression_id}", locals(), PayloadUpdateResult,
            paging=Paging(kind="single"),
        )
