"""`cf.email_auth.spf.inspect` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_auth.spf.inspect as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class InspectResource(Resource):
    """Spf inspect: `cf.email_auth.spf.inspect`."""

    @_call(_api.InspectResource.get)
    def get(self) -> Any:
        """Get spf inspect: GET /zones/{zone_id}/email/auth/spf/inspect.
        https://developers.cloudflare.com/api/resources/email_auth/subresources/spf/subresources/inspect/methods/get/"""
