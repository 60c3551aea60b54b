"""`cf.organizations.members` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.organizations.members as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Members(Resource):
    """Organization members: `cf.organizations.members`."""

    @_listing(_api.Members.list)
    def list(self) -> Any:
        """List organization members: GET /organizations/{organization_id}/members."""

    @_call(_api.Members.create)
    def create(self) -> Any:
        """Create an organization member: POST /organizations/{organization_id}/members."""

    @_call(_api.Members.get)
    def get(self) -> Any:
        """Get an organization member: GET /organizations/{organization_id}/members/{member_id}."""

    @_call(_api.Members.delete)
    def delete(self) -> Any:
        """Delete an organization member: DELETE /organizations/{organization_id}/members/{member_id}."""

    @_call(_api.Members.batch_create)
    def batch_create(self) -> Any:
        """Organization members: batch create: POST /organizations/{organization_id}/members:batchCreate."""
