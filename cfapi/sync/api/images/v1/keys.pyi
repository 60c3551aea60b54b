"""`cf.images.v1.keys` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.images.v1.keys as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Keys(Resource):
    """V1 keys: `cf.images.v1.keys`."""

    @_listing(_api.Keys.list)
    def list(self) -> Any:
        """List v1 keys: GET /accounts/{account_id}/images/v1/keys (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/keys/methods/list/"""

    @_call(_api.Keys.update)
    def update(self) -> Any:
        """Update a v1 key: PUT /accounts/{account_id}/images/v1/keys/{signing_key_name}.
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/keys/methods/update/"""

    @_call(_api.Keys.delete)
    def delete(self) -> Any:
        """Delete a v1 key: DELETE /accounts/{account_id}/images/v1/keys/{signing_key_name}.
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/keys/methods/delete/"""
