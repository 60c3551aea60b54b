"""`cf.accounts.profile` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.profile as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ProfileResource(Resource):
    """Account profile: `cf.accounts.profile`."""

    @_call(_api.ProfileResource.get)
    def get(self) -> Any:
        """Get account profile: GET /accounts/{account_id}/profile (permission: Account Settings Read or Load Balancers
        Account Read or others)."""

    @_call(_api.ProfileResource.update)
    def update(self) -> Any:
        """Update account profile: PUT /accounts/{account_id}/profile (permission: Account Settings Write)."""
