"""`cf.csam_scanner` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.csam_scanner as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class CsamScannerResource(Resource):
    """Csam scanner: `cf.csam_scanner`."""

    @_call(_api.CsamScannerResource.get)
    def get(self) -> Any:
        """Get csam scanner: GET /zones/{zone_id}/settings/csam_scanner_third_party.
        https://developers.cloudflare.com/api/resources/csam_scanner/methods/get/"""

    @_call(_api.CsamScannerResource.edit)
    def edit(self) -> Any:
        """Edit csam scanner: PATCH /zones/{zone_id}/settings/csam_scanner_third_party.
        https://developers.cloudflare.com/api/resources/csam_scanner/methods/edit/"""
