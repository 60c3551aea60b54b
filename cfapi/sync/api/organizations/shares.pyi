"""`cf.organizations.shares` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.organizations.shares as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Shares(Resource):
    """Organization shares: `cf.organizations.shares`."""

    @_listing(_api.Shares.list)
    def list(self) -> Any:
        """List organization shares: GET /organizations/{organization_id}/shares."""
