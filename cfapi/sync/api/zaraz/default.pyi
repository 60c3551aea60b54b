"""`cf.zaraz.default` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zaraz.default as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class DefaultResource(Resource):
    """Zaraz default: `cf.zaraz.default`."""

    @_call(_api.DefaultResource.get)
    def get(self) -> Any:
        """Get zaraz default: GET /zones/{zone_id}/settings/zaraz/default (permission: Zaraz Read).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/default/methods/get/"""
