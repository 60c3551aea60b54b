"""`cf.email_security.investigate.preview` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.investigate.preview as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class PreviewResource(Resource):
    """Investigate preview: `cf.email_security.investigate.preview`."""

    @_call(_api.PreviewResource.create)
    def create(self) -> Any:
        """Create investigate preview: POST /accounts/{account_id}/email-security/investigate/preview (permission: Cloud
        Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/preview/methods/create/"""

    @_call(_api.PreviewResource.get)
    def get(self) -> Any:
        """Get investigate preview: GET /accounts/{account_id}/email-security/investigate/{investigate_id}/preview
        (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/preview/methods/get/"""
