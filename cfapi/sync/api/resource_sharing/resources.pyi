"""`cf.resource_sharing.resources` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.resource_sharing.resources as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Resources(Resource):
    """Resource sharing resources: `cf.resource_sharing.resources`."""

    @_listing(_api.Resources.list)
    def list(self) -> Any:
        """List resource sharing resources: GET /accounts/{account_id}/shares/{share_id}/resources.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/list/"""

    @_call(_api.Resources.create)
    def create(self) -> Any:
        """Create a resource sharing resource: POST /accounts/{account_id}/shares/{share_id}/resources.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/create/"""

    @_call(_api.Resources.get)
    def get(self) -> Any:
        """Get a resource sharing resource: GET /accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/get/"""

    @_call(_api.Resources.update)
    def update(self) -> Any:
        """Update a resource sharing resource: PUT
        /accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/update/"""

    @_call(_api.Resources.delete)
    def delete(self) -> Any:
        """Delete a resource sharing resource: DELETE
        /accounts/{account_id}/shares/{share_id}/resources/{share_resource_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/subresources/resources/methods/delete/"""
