"""`cf.memberships` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.memberships as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Memberships(Resource):
    """Memberships: `cf.memberships`."""

    @_listing(_api.Memberships.list)
    def list(self) -> Any:
        """List memberships: GET /memberships (permission: Memberships Read).
        https://developers.cloudflare.com/api/resources/memberships/methods/list/"""

    @_call(_api.Memberships.get)
    def get(self) -> Any:
        """Get a membership: GET /memberships/{membership_id} (permission: Memberships Read).
        https://developers.cloudflare.com/api/resources/memberships/methods/get/"""

    @_call(_api.Memberships.update)
    def update(self) -> Any:
        """Update a membership: PUT /memberships/{membership_id} (permission: Memberships Write).
        https://developers.cloudflare.com/api/resources/memberships/methods/update/"""

    @_call(_api.Memberships.delete)
    def delete(self) -> Any:
        """Delete a membership: DELETE /memberships/{membership_id} (permission: Memberships Write).
        https://developers.cloudflare.com/api/resources/memberships/methods/delete/"""
