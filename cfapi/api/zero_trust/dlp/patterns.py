"""`cf.zero_trust.dlp.patterns`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Validate:
    """Validate: response of zero_trust.dlp.patterns.validate."""

    valid: bool


class Patterns(Resource):
    """DLP patterns: `cf.zero_trust.dlp.patterns`."""

    def validate(self, *, account_id: str, regex: str, max_match_bytes: int | None | Unset = UNSET) -> Reply[Validate]:
        """Validate DLP patterns: POST /accounts/{account_id}/dlp/patterns/validate (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/patterns/methods/validate/"""
        return self._call(
            "zero_trust.dlp.patterns.validate", "POST", "/accounts/{account_id}/dlp/patterns/validate", locals(),
            Validate,
        )
