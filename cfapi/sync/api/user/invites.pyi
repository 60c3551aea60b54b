"""`cf.user.invites` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.user.invites as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Invites(Resource):
    """User invites: `cf.user.invites`."""

    @_listing(_api.Invites.list)
    def list(self) -> Any:
        """List user invites: GET /user/invites (permission: Memberships Read).
        https://developers.cloudflare.com/api/resources/user/subresources/invites/methods/list/"""

    @_call(_api.Invites.get)
    def get(self) -> Any:
        """Get a user invite: GET /user/invites/{invite_id} (permission: Memberships Read).
        https://developers.cloudflare.com/api/resources/user/subresources/invites/methods/get/"""

    @_call(_api.Invites.edit)
    def edit(self) -> Any:
        """Edit a user invite: PATCH /user/invites/{invite_id} (permission: Memberships Write).
        https://developers.cloudflare.com/api/resources/user/subresources/invites/methods/edit/"""
