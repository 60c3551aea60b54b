"""`cf.zero_trust.gateway.lists` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.gateway.lists as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Lists(Resource):
    """Gateway lists: `cf.zero_trust.gateway.lists`."""

    @property
    def items(self) -> Items: ...

    @_listing(_api.Lists.list)
    def list(self) -> Any:
        """List gateway lists: GET /accounts/{account_id}/gateway/lists.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/list/"""

    @_call(_api.Lists.create)
    def create(self) -> Any:
        """Create a gateway list: POST /accounts/{account_id}/gateway/lists.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/create/"""

    @_call(_api.Lists.get)
    def get(self) -> Any:
        """Get a gateway list: GET /accounts/{account_id}/gateway/lists/{list_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/get/"""

    @_call(_api.Lists.update)
    def update(self) -> Any:
        """Update a gateway list: PUT /accounts/{account_id}/gateway/lists/{list_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/update/"""

    @_call(_api.Lists.edit)
    def edit(self) -> Any:
        """Edit a gateway list: PATCH /accounts/{account_id}/gateway/lists/{list_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/edit/"""

    @_call(_api.Lists.delete)
    def delete(self) -> Any:
        """Delete a gateway list: DELETE /accounts/{account_id}/gateway/lists/{list_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/methods/delete/"""

class Items(Resource):
    """List items: `cf.zero_trust.gateway.lists.items`."""

    @_listing(_api.Items.list)
    def list(self) -> Any:
        """List list items: GET /accounts/{account_id}/gateway/lists/{list_id}/items.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/lists/subresources/items/methods/list/"""
