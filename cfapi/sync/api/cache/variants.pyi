"""`cf.cache.variants` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cache.variants as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Variants(Resource):
    """Cache variants: `cf.cache.variants`."""

    @_call(_api.Variants.get)
    def get(self) -> Any:
        """Get cache variants: GET /zones/{zone_id}/cache/variants (permission: Zone Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/cache/subresources/variants/methods/get/"""

    @_call(_api.Variants.edit)
    def edit(self) -> Any:
        """Edit cache variants: PATCH /zones/{zone_id}/cache/variants (permission: Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/variants/methods/edit/"""

    @_call(_api.Variants.delete)
    def delete(self) -> Any:
        """Delete cache variants: DELETE /zones/{zone_id}/cache/variants (permission: Zone Write or Zone Settings
        Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/variants/methods/delete/"""
