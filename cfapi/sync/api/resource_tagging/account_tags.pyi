"""`cf.resource_tagging.account_tags` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.resource_tagging.account_tags as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AccountTags(Resource):
    """Resource tagging account tags: `cf.resource_tagging.account_tags`."""

    @_call(_api.AccountTags.get)
    def get(self) -> Any:
        """Get resource tagging account tags: GET /accounts/{account_id}/tags.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/account_tags/methods/get/"""

    @_call(_api.AccountTags.update)
    def update(self) -> Any:
        """Update resource tagging account tags: PUT /accounts/{account_id}/tags.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/account_tags/methods/update/"""

    @_call(_api.AccountTags.delete)
    def delete(self) -> Any:
        """Delete resource tagging account tags: DELETE /accounts/{account_id}/tags.
        https://developers.cloudflare.com/api/resources/resource_tagging/subresources/account_tags/methods/delete/"""
