"""`cf.email_security.investigate.reclassify`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Reply, Resource, Unset, deprecated


ReclassifyExpectedDisposition = Literal["NONE", "BULK", "MALICIOUS", "SPAM", "SPOOF", "SUSPICIOUS"] | str


class ReclassifyResource(Resource):
    """Investigate reclassify: `cf.email_security.investigate.reclassify`."""

    @deprecated("email_security.investigate.reclassify.create is deprecated")
    def create(
        self, investigate_id: str, *, account_id: str, expected_disposition: ReclassifyExpectedDisposition,
        eml_content: str | Unset = UNSET, escalated_submission_id: str | Unset = UNSET,
    ) -> Reply[Any]:
        """Create investigate reclassify (deprecated): POST
        /accounts/{account_id}/email-security/investigate/{investigate_id}/reclassify (permission: Cloud Email Security:
        Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/reclassify/methods/create/"""
        return self._call(
            "email_security.investigate.reclassify.create", "POST",
            "/accounts/{account_id}/email-security/investigate/{investigate_id}/reclassify", locals(), PLAIN,
        )
