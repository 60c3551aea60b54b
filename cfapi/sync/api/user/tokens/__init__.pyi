"""`cf.user.tokens` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.user.tokens as _api
from cfapi.sync.api.user.tokens.permission_groups import PermissionGroups
from cfapi.sync.api.user.tokens.value import ValueResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Tokens(Resource):
    """User tokens: `cf.user.tokens`."""

    @property
    def permission_groups(self) -> PermissionGroups: ...

    @property
    def value(self) -> ValueResource: ...

    @_listing(_api.Tokens.list)
    def list(self) -> Any:
        """List user tokens: GET /user/tokens (permission: API Tokens Read).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/list/"""

    @_call(_api.Tokens.create)
    def create(self) -> Any:
        """Create a user token: POST /user/tokens (permission: API Tokens Write).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/create/"""

    @_call(_api.Tokens.verify)
    def verify(self) -> Any:
        """Verify user tokens: GET /user/tokens/verify.
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/"""

    @_call(_api.Tokens.get)
    def get(self) -> Any:
        """Get a user token: GET /user/tokens/{token_id} (permission: API Tokens Read).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/get/"""

    @_call(_api.Tokens.update)
    def update(self) -> Any:
        """Update a user token: PUT /user/tokens/{token_id} (permission: API Tokens Write).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/update/"""

    @_call(_api.Tokens.delete)
    def delete(self) -> Any:
        """Delete a user token: DELETE /user/tokens/{token_id} (permission: API Tokens Write).
        https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/delete/"""
