"""`cf.zaraz.config` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zaraz.config as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ConfigResource(Resource):
    """Zaraz config: `cf.zaraz.config`."""

    @_call(_api.ConfigResource.get)
    def get(self) -> Any:
        """Get zaraz config: GET /zones/{zone_id}/settings/zaraz/config (permission: Zaraz Read).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/config/methods/get/"""

    @_call(_api.ConfigResource.update)
    def update(self) -> Any:
        """Update zaraz config: PUT /zones/{zone_id}/settings/zaraz/config (permission: Zaraz Edit or Zaraz Admin).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/config/methods/update/"""
