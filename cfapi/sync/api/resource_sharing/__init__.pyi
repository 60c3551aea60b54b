"""`cf.resource_sharing` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.resource_sharing as _api
from cfapi.sync.api.resource_sharing.recipients import Recipients
from cfapi.sync.api.resource_sharing.resources import Resources
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ResourceSharingResource(Resource):
    """Resource sharing: `cf.resource_sharing`."""

    @property
    def recipients(self) -> Recipients: ...

    @property
    def resources(self) -> Resources: ...

    @_listing(_api.ResourceSharingResource.list)
    def list(self) -> Any:
        """List resource sharing: GET /accounts/{account_id}/shares.
        https://developers.cloudflare.com/api/resources/resource_sharing/methods/list/"""

    @_call(_api.ResourceSharingResource.create)
    def create(self) -> Any:
        """Create resource sharing: POST /accounts/{account_id}/shares.
        https://developers.cloudflare.com/api/resources/resource_sharing/methods/create/"""

    @_call(_api.ResourceSharingResource.get)
    def get(self) -> Any:
        """Get resource sharing: GET /accounts/{account_id}/shares/{share_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/methods/get/"""

    @_call(_api.ResourceSharingResource.update)
    def update(self) -> Any:
        """Update resource sharing: PUT /accounts/{account_id}/shares/{share_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/methods/update/"""

    @_call(_api.ResourceSharingResource.delete)
    def delete(self) -> Any:
        """Delete resource sharing: DELETE /accounts/{account_id}/shares/{share_id}.
        https://developers.cloudflare.com/api/resources/resource_sharing/methods/delete/"""
