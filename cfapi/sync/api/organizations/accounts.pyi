"""`cf.organizations.accounts` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.organizations.accounts as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Accounts(Resource):
    """Organization accounts: `cf.organizations.accounts`."""

    @_listing(_api.Accounts.list)
    def list(self) -> Any:
        """List organization accounts: GET /organizations/{organization_id}/accounts."""
