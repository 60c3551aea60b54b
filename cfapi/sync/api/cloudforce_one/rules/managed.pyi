"""`cf.cloudforce_one.rules.managed` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.rules.managed as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ManagedResource(Resource):
    """Rule managed: `cf.cloudforce_one.rules.managed`."""

    @_call(_api.ManagedResource.get)
    def get(self) -> Any:
        """Get rule managed: GET /accounts/{account_id}/cloudforce-one/rules/managed."""
