"""`cf.rules.lists` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.rules.lists as _api
from cfapi.sync.api.rules.lists.bulk_operations import BulkOperations
from cfapi.sync.api.rules.lists.items import Items
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Lists(Resource):
    """Rule lists: `cf.rules.lists`."""

    @property
    def bulk_operations(self) -> BulkOperations: ...

    @property
    def items(self) -> Items: ...

    @_listing(_api.Lists.list)
    def list(self) -> Any:
        """List rule lists: GET /accounts/{account_id}/rules/lists (permission: Account Filter Lists Read).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/methods/list/"""

    @_call(_api.Lists.create)
    def create(self) -> Any:
        """Create a rule list: POST /accounts/{account_id}/rules/lists (permission: Account Filter Lists Edit).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/methods/create/"""

    @_call(_api.Lists.get)
    def get(self) -> Any:
        """Get a rule list: GET /accounts/{account_id}/rules/lists/{list_id} (permission: Account Filter Lists Read).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/methods/get/"""

    @_call(_api.Lists.update)
    def update(self) -> Any:
        """Update a rule list: PUT /accounts/{account_id}/rules/lists/{list_id} (permission: Account Filter Lists Edit).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/methods/update/"""

    @_call(_api.Lists.delete)
    def delete(self) -> Any:
        """Delete a rule list: DELETE /accounts/{account_id}/rules/lists/{list_id} (permission: Account Filter Lists
        Edit).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/methods/delete/"""
