"""`cf.zero_trust.dlp.patterns` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dlp.patterns as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Patterns(Resource):
    """DLP patterns: `cf.zero_trust.dlp.patterns`."""

    @_call(_api.Patterns.validate)
    def validate(self) -> Any:
        """Validate DLP patterns: POST /accounts/{account_id}/dlp/patterns/validate (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/patterns/methods/validate/"""
