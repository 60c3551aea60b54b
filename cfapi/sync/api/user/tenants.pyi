"""`cf.user.tenants` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.user.tenants as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Tenants(Resource):
    """User tenants: `cf.user.tenants`."""

    @_listing(_api.Tenants.list)
    def list(self) -> Any:
        """List user tenants: GET /user/tenants.
        https://developers.cloudflare.com/api/resources/user/subresources/tenants/methods/list/"""

    @_listing(_api.Tenants.list_all)
    def list_all(self) -> Any:
        """User tenants: list all: GET /users/tenants."""
