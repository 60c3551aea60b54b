"""`cf.user.organizations` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.user.organizations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Organizations(Resource):
    """User organizations: `cf.user.organizations`."""

    @_deprecated("user.organizations.list is deprecated")
    @_listing(_api.Organizations.list)
    def list(self) -> Any:
        """List user organizations (deprecated): GET /user/organizations (permission: Memberships Read).
        https://developers.cloudflare.com/api/resources/user/subresources/organizations/methods/list/"""

    @_deprecated("user.organizations.get is deprecated")
    @_call(_api.Organizations.get)
    def get(self) -> Any:
        """Get a user organization (deprecated): GET /user/organizations/{organization_id}.
        https://developers.cloudflare.com/api/resources/user/subresources/organizations/methods/get/"""

    @_deprecated("user.organizations.delete is deprecated")
    @_call(_api.Organizations.delete)
    def delete(self) -> Any:
        """Delete a user organization (deprecated): DELETE /user/organizations/{organization_id}.
        https://developers.cloudflare.com/api/resources/user/subresources/organizations/methods/delete/"""
