"""`cf.zero_trust.access.tags` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.access.tags as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Tags(Resource):
    """Access tags: `cf.zero_trust.access.tags`."""

    @_listing(_api.Tags.list)
    def list(self) -> Any:
        """List access tags: GET /accounts/{account_id}/access/tags.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/list/"""

    @_call(_api.Tags.create)
    def create(self) -> Any:
        """Create an access tag: POST /accounts/{account_id}/access/tags.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/create/"""

    @_call(_api.Tags.get)
    def get(self) -> Any:
        """Get an access tag: GET /accounts/{account_id}/access/tags/{tag_name}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/get/"""

    @_call(_api.Tags.update)
    def update(self) -> Any:
        """Update an access tag: PUT /accounts/{account_id}/access/tags/{tag_name}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/update/"""

    @_call(_api.Tags.delete)
    def delete(self) -> Any:
        """Delete an access tag: DELETE /accounts/{account_id}/access/tags/{tag_name}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/tags/methods/delete/"""
