"""`cf.acm.total_tls` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.acm.total_tls as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TotalTLSResource(Resource):
    """Acm total TLS: `cf.acm.total_tls`."""

    @_call(_api.TotalTLSResource.get)
    def get(self) -> Any:
        """Get acm total TLS: GET /zones/{zone_id}/acm/total_tls (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/acm/subresources/total_tls/methods/get/"""

    @_call(_api.TotalTLSResource.update)
    def update(self) -> Any:
        """Update acm total TLS: POST /zones/{zone_id}/acm/total_tls (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/acm/subresources/total_tls/methods/update/"""

    @_call(_api.TotalTLSResource.edit)
    def edit(self) -> Any:
        """Edit acm total TLS: POST /zones/{zone_id}/acm/total_tls (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/acm/subresources/total_tls/methods/edit/"""
