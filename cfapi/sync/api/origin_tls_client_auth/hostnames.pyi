"""`cf.origin_tls_client_auth.hostnames` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.origin_tls_client_auth.hostnames as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Hostnames(Resource):
    """Origin TLS client auth hostnames: `cf.origin_tls_client_auth.hostnames`."""

    @_listing(_api.Hostnames.list)
    def list(self) -> Any:
        """List origin TLS client auth hostnames: GET /zones/{zone_id}/origin_tls_client_auth/hostnames (permission: SSL
        and Certificates Read)."""

    @_listing(_api.Hostnames.update)
    def update(self) -> Any:
        """Update origin TLS client auth hostnames: PUT /zones/{zone_id}/origin_tls_client_auth/hostnames (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostnames/methods/update/"""

    @_call(_api.Hostnames.get)
    def get(self) -> Any:
        """Get an origin TLS client auth hostname: GET /zones/{zone_id}/origin_tls_client_auth/hostnames/{hostname}
        (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostnames/methods/get/"""
