"""`cf.ssl.verification` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ssl.verification as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class VerificationResource(Resource):
    """SSL verification: `cf.ssl.verification`."""

    @_call(_api.VerificationResource.get)
    def get(self) -> Any:
        """Get SSL verification: GET /zones/{zone_id}/ssl/verification (permission: SSL and Certificates Read or Access:
        Mutual TLS Certificates Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/verification/methods/get/"""

    @_call(_api.VerificationResource.edit)
    def edit(self) -> Any:
        """Edit SSL verification: PATCH /zones/{zone_id}/ssl/verification/{certificate_pack_id} (permission: SSL and
        Certificates Read or Access: Mutual TLS Certificates Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/verification/methods/edit/"""
