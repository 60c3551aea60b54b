"""`cf.rules.lists.items` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.rules.lists.items as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Items(Resource):
    """List items: `cf.rules.lists.items`."""

    @_listing(_api.Items.list)
    def list(self) -> Any:
        """List list items: GET /accounts/{account_id}/rules/lists/{list_id}/items (permission: Account Filter Lists
        Read).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/list/"""

    @_call(_api.Items.update)
    def update(self) -> Any:
        """Update list items: PUT /accounts/{account_id}/rules/lists/{list_id}/items (permission: Account Filter Lists
        Edit).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/update/"""

    @_call(_api.Items.create)
    def create(self) -> Any:
        """Create a list item: POST /accounts/{account_id}/rules/lists/{list_id}/items (permission: Account Filter Lists
        Edit).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/create/"""

    @_call(_api.Items.delete)
    def delete(self) -> Any:
        """Delete list items: DELETE /accounts/{account_id}/rules/lists/{list_id}/items (permission: Account Filter
        Lists Edit).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/delete/"""

    @_call(_api.Items.get)
    def get(self) -> Any:
        """Get a list item: GET /accounts/{account_id}/rules/lists/{list_id}/items/{item_id} (permission: Account Filter
        Lists Read).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/get/"""
