"""`cf.email_security.investigate.release`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import Pages, Paging, Resource, model


@model
class Release:
    """Release: response of email_security.investigate.release.bulk."""

    id: str
    delivered: list[str] | None = None
    failed: list[str] | None = None
    postfix_id: str | None = None
    undelivered: list[str] | None = None


class ReleaseResource(Resource):
    """Investigate release: `cf.email_security.investigate.release`."""

    def bulk(self, *, account_id: str, ids: Sequence[str]) -> Pages[Release]:
        """Bulk investigate release: POST /accounts/{account_id}/email-security/investigate/release (permission: Cloud
        Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/release/methods/bulk/"""
        return self._pages(
            "email_security.investigate.release.bulk", "POST",
            "/accounts/{account_id}/email-security/investigate/release", locals(), Release,
            paging=Paging(kind="single"),
        )
