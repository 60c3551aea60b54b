"""`cf.email_security.investigate.reclassify` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.email_security.investigate.reclassify as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ReclassifyResource(Resource):
    """Investigate reclassify: `cf.email_security.investigate.reclassify`."""

    @_deprecated("email_security.investigate.reclassify.create is deprecated")
    @_call(_api.ReclassifyResource.create)
    def create(self) -> Any:
        """Create investigate reclassify (deprecated): POST
        /accounts/{account_id}/email-security/investigate/{investigate_id}/reclassify (permission: Cloud Email Security:
        Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/reclassify/methods/create/"""
