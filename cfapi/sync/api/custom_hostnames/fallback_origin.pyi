"""`cf.custom_hostnames.fallback_origin` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.custom_hostnames.fallback_origin as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class FallbackOriginResource(Resource):
    """Custom hostname fallback origin: `cf.custom_hostnames.fallback_origin`."""

    @_call(_api.FallbackOriginResource.get)
    def get(self) -> Any:
        """Get custom hostname fallback origin: GET /zones/{zone_id}/custom_hostnames/fallback_origin (permission: SSL
        and Certificates Read).
        https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/fallback_origin/methods/get/"""

    @_call(_api.FallbackOriginResource.update)
    def update(self) -> Any:
        """Update custom hostname fallback origin: PUT /zones/{zone_id}/custom_hostnames/fallback_origin (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/fallback_origin/methods/update/"""

    @_call(_api.FallbackOriginResource.delete)
    def delete(self) -> Any:
        """Delete custom hostname fallback origin: DELETE /zones/{zone_id}/custom_hostnames/fallback_origin (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/fallback_origin/methods/delete/"""
