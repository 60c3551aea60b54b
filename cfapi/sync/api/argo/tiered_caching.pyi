"""`cf.argo.tiered_caching` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.argo.tiered_caching as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TieredCachingResource(Resource):
    """Argo tiered caching: `cf.argo.tiered_caching`."""

    @_call(_api.TieredCachingResource.get)
    def get(self) -> Any:
        """Get argo tiered caching: GET /zones/{zone_id}/argo/tiered_caching.
        https://developers.cloudflare.com/api/resources/argo/subresources/tiered_caching/methods/get/"""

    @_call(_api.TieredCachingResource.edit)
    def edit(self) -> Any:
        """Edit argo tiered caching: PATCH /zones/{zone_id}/argo/tiered_caching.
        https://developers.cloudflare.com/api/resources/argo/subresources/tiered_caching/methods/edit/"""
