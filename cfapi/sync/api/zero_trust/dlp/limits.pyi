"""`cf.zero_trust.dlp.limits` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dlp.limits as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Limits(Resource):
    """DLP limits: `cf.zero_trust.dlp.limits`."""

    @_call(_api.Limits.list)
    def list(self) -> Any:
        """List DLP limits: GET /accounts/{account_id}/dlp/limits (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/limits/methods/list/"""
