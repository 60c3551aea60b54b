"""`cf.argo.smart_routing` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.argo.smart_routing as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SmartRoutingResource(Resource):
    """Argo smart routing: `cf.argo.smart_routing`."""

    @_call(_api.SmartRoutingResource.get)
    def get(self) -> Any:
        """Get argo smart routing: GET /zones/{zone_id}/argo/smart_routing (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/argo/subresources/smart_routing/methods/get/"""

    @_call(_api.SmartRoutingResource.edit)
    def edit(self) -> Any:
        """Edit argo smart routing: PATCH /zones/{zone_id}/argo/smart_routing (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/argo/subresources/smart_routing/methods/edit/"""
