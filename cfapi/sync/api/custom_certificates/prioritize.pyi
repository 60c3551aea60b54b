"""`cf.custom_certificates.prioritize` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.custom_certificates.prioritize as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class PrioritizeResource(Resource):
    """Custom certificate prioritize: `cf.custom_certificates.prioritize`."""

    @_listing(_api.PrioritizeResource.update)
    def update(self) -> Any:
        """Update custom certificate prioritize: PUT /zones/{zone_id}/custom_certificates/prioritize (permission: SSL
        and Certificates Write or Access: Mutual TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_certificates/subresources/prioritize/methods/update/"""
