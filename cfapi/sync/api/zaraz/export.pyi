"""`cf.zaraz.export` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zaraz.export as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ExportResource(Resource):
    """Zaraz export: `cf.zaraz.export`."""

    @_call(_api.ExportResource.get)
    def get(self) -> Any:
        """Get zaraz export: GET /zones/{zone_id}/settings/zaraz/export (permission: Zaraz Read).
        https://developers.cloudflare.com/api/resources/zaraz/subresources/export/methods/get/"""
