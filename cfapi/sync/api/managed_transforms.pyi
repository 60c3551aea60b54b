"""`cf.managed_transforms` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.managed_transforms as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ManagedTransforms(Resource):
    """Managed transforms: `cf.managed_transforms`."""

    @_call(_api.ManagedTransforms.list)
    def list(self) -> Any:
        """List managed transforms: GET /zones/{zone_id}/managed_headers (permission: Managed headers Read or Transform
        Rules Read or others).
        https://developers.cloudflare.com/api/resources/managed_transforms/methods/list/"""

    @_call(_api.ManagedTransforms.edit)
    def edit(self) -> Any:
        """Edit managed transforms: PATCH /zones/{zone_id}/managed_headers (permission: Managed headers Write or
        Transform Rules Write or others).
        https://developers.cloudflare.com/api/resources/managed_transforms/methods/edit/"""

    @_call(_api.ManagedTransforms.delete)
    def delete(self) -> Any:
        """Delete managed transforms: DELETE /zones/{zone_id}/managed_headers (permission: Managed headers Write or
        Transform Rules Write or others).
        https://developers.cloudflare.com/api/resources/managed_transforms/methods/delete/"""
