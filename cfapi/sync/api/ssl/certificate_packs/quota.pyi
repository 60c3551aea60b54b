"""`cf.ssl.certificate_packs.quota` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ssl.certificate_packs.quota as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class QuotaResource(Resource):
    """Certificate pack quota: `cf.ssl.certificate_packs.quota`."""

    @_call(_api.QuotaResource.get)
    def get(self) -> Any:
        """Get certificate pack quota: GET /zones/{zone_id}/ssl/certificate_packs/quota (permission: SSL and
        Certificates Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/subresources/quota/methods/get/"""
