"""`cf.cloudforce_one.rules.tree` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.rules.tree as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TreeResource(Resource):
    """Rule tree: `cf.cloudforce_one.rules.tree`."""

    @_call(_api.TreeResource.get)
    def get(self) -> Any:
        """Get rule tree: GET /accounts/{account_id}/cloudforce-one/rules/tree."""
