"""`cf.email_security.investigate.preview`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class Preview:
    """Preview: response of email_security.investigate.preview.create."""

    screenshot: str


class PreviewResource(Resource):
    """Investigate preview: `cf.email_security.investigate.preview`."""

    def create(self, *, account_id: str, id: str) -> Reply[Preview]:
        """Create investigate preview: POST /accounts/{account_id}/email-security/investigate/preview (permission: Cloud
        Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/preview/methods/create/"""
        return self._call(
            "email_security.investigate.preview.create", "POST",
            "/accounts/{account_id}/email-security/investigate/preview", locals(), Preview,
        )

    def get(self, investigate_id: str, *, account_id: str) -> Reply[Preview]:
        """Get investigate preview: GET /accounts/{account_id}/email-security/investigate/{investigate_id}/preview
        (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/preview/methods/get/"""
        return self._call(
            "email_security.investigate.preview.get", "GET",
            "/accounts/{account_id}/email-security/investigate/{investigate_id}/preview", locals(), Preview,
        )
