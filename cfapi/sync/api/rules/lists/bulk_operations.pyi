"""`cf.rules.lists.bulk_operations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.rules.lists.bulk_operations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class BulkOperations(Resource):
    """List bulk operations: `cf.rules.lists.bulk_operations`."""

    @_call(_api.BulkOperations.get)
    def get(self) -> Any:
        """Get a list bulk operation: GET /accounts/{account_id}/rules/lists/bulk_operations/{operation_id} (permission:
        Account Filter Lists Read).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/bulk_operations/methods/get/"""
