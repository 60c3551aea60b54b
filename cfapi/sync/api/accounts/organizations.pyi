"""`cf.accounts.organizations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.organizations as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Organizations(Resource):
    """Account organizations: `cf.accounts.organizations`."""

    @_listing(_api.Organizations.list)
    def list(self) -> Any:
        """List account organizations: GET /accounts/{account_id}/organizations (permission: Account Settings Read or
        Load Balancers Account Read or others)."""
