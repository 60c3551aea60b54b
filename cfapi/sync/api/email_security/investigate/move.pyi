"""`cf.email_security.investigate.move` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.investigate.move as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class MoveResource(Resource):
    """Investigate move: `cf.email_security.investigate.move`."""

    @_listing(_api.MoveResource.bulk)
    def bulk(self) -> Any:
        """Bulk investigate move: POST /accounts/{account_id}/email-security/investigate/move (permission: Cloud Email
        Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/move/methods/bulk/"""

    @_listing(_api.MoveResource.create)
    def create(self) -> Any:
        """Create investigate move: POST /accounts/{account_id}/email-security/investigate/{investigate_id}/move
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/move/methods/create/"""
