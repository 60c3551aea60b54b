"""`cf.email_security.investigate.raw` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.investigate.raw as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RawResource(Resource):
    """Investigate raw: `cf.email_security.investigate.raw`."""

    @_call(_api.RawResource.get)
    def get(self) -> Any:
        """Get investigate raw: GET /accounts/{account_id}/email-security/investigate/{investigate_id}/raw (permission:
        Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/raw/methods/get/"""
