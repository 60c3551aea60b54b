"""`cf.zero_trust.access.keys` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.access.keys as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Keys(Resource):
    """Access keys: `cf.zero_trust.access.keys`."""

    @_call(_api.Keys.get)
    def get(self) -> Any:
        """Get access keys: GET /accounts/{account_id}/access/keys (permission: Access: Organizations, Identity
        Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/keys/methods/get/"""

    @_call(_api.Keys.update)
    def update(self) -> Any:
        """Update access keys: PUT /accounts/{account_id}/access/keys (permission: Access: Organizations, Identity
        Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/keys/methods/update/"""

    @_call(_api.Keys.rotate)
    def rotate(self) -> Any:
        """Rotate access keys: POST /accounts/{account_id}/access/keys/rotate (permission: Access: Organizations,
        Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/keys/methods/rotate/"""
