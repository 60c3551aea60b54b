"""`cf.resource_sharing.recipients` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.resource_sharing.recipients as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Recipients(Resource):
    """Resource sharing recipients: `cf.resource_sharing.recipients`."""

    @_listing(_api.Recipients.list)
    def list(self) -> Any:
        """List resource sharing recipients: GET /accounts/{account_id}/shares/{share_id}/recipients.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/recipients/methods/list/"""

    @_call(_api.Recipients.update)
    def update(self) -> Any:
        """Update resource sharing recipients: PUT /accounts/{account_id}/shares/{share_id}/recipients."""

    @_call(_api.Recipients.create)
    def create(self) -> Any:
        """Create a resource sharing recipient: POST /accounts/{path_account_id}/shares/{share_id}/recipients.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/recipients/methods/create/"""

    @_call(_api.Recipients.get)
    def get(self) -> Any:
        """Get a resource sharing recipient: GET /accounts/{account_id}/shares/{share_id}/recipients/{recipient_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/recipients/methods/get/"""

    @_call(_api.Recipients.delete)
    def delete(self) -> Any:
        """Delete a resource sharing recipient: DELETE
        /accounts/{account_id}/shares/{share_id}/recipients/{recipient_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/recipients/methods/delete/"""
