"""`cf.email_security.investigate.release` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.investigate.release as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ReleaseResource(Resource):
    """Investigate release: `cf.email_security.investigate.release`."""

    @_listing(_api.ReleaseResource.bulk)
    def bulk(self) -> Any:
        """Bulk investigate release: POST /accounts/{account_id}/email-security/investigate/release (permission: Cloud
        Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/release/methods/bulk/"""
