"""`cf.workers.builds.account` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.builds.account as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AccountResource(Resource):
    """Build account: `cf.workers.builds.account`."""

    @property
    def limits(self) -> Limits: ...

class Limits(Resource):
    """Account limits: `cf.workers.builds.account.limits`."""

    @_call(_api.Limits.get)
    def get(self) -> Any:
        """Get account limits: GET /accounts/{account_id}/builds/account/limits (permission: Workers CI Read)."""
