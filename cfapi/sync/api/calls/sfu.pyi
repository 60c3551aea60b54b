"""`cf.calls.sfu` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.calls.sfu as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class SfuResource(Resource):
    """Call sfu: `cf.calls.sfu`."""

    @_listing(_api.SfuResource.list)
    def list(self) -> Any:
        """List call sfu: GET /accounts/{account_id}/calls/apps (permission: Calls Read).
        https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/list/"""

    @_call(_api.SfuResource.create)
    def create(self) -> Any:
        """Create call sfu: POST /accounts/{account_id}/calls/apps (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/create/"""

    @_call(_api.SfuResource.get)
    def get(self) -> Any:
        """Get call sfu: GET /accounts/{account_id}/calls/apps/{app_id} (permission: Calls Read).
        https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/get/"""

    @_call(_api.SfuResource.update)
    def update(self) -> Any:
        """Update call sfu: PUT /accounts/{account_id}/calls/apps/{app_id} (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/update/"""

    @_call(_api.SfuResource.delete)
    def delete(self) -> Any:
        """Delete call sfu: DELETE /accounts/{account_id}/calls/apps/{app_id} (permission: Calls Write).
        https://developers.cloudflare.com/api/resources/calls/subresources/sfu/methods/delete/"""
