"""`cf.email_security.investigate.trace` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.investigate.trace as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TraceResource(Resource):
    """Investigate trace: `cf.email_security.investigate.trace`."""

    @_call(_api.TraceResource.get)
    def get(self) -> Any:
        """Get investigate trace: GET /accounts/{account_id}/email-security/investigate/{investigate_id}/trace
        (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/trace/methods/get/"""
