"""`cf.email_security.investigate.raw`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class Raw:
    """Raw: response of email_security.investigate.raw.get."""

    raw: str


class RawResource(Resource):
    """Investigate raw: `cf.email_security.investigate.raw`."""

    def get(self, investigate_id: str, *, account_id: str) -> Reply[Raw]:
        """Get investigate raw: GET /accounts/{account_id}/email-security/investigate/{investigate_id}/raw (permission:
        Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/raw/methods/get/"""
        return self._call(
            "email_security.investigate.raw.get", "GET",
            "/accounts/{account_id}/email-security/investigate/{investigate_id}/raw", locals(), Raw,
        )
