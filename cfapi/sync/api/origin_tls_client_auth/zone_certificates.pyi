"""`cf.origin_tls_client_auth.zone_certificates` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.origin_tls_client_auth.zone_certificates as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ZoneCertificates(Resource):
    """Origin TLS client auth zone certificates: `cf.origin_tls_client_auth.zone_certificates`."""

    @_listing(_api.ZoneCertificates.list)
    def list(self) -> Any:
        """List origin TLS client auth zone certificates: GET /zones/{zone_id}/origin_tls_client_auth (permission: SSL
        and Certificates Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/list/"""

    @_call(_api.ZoneCertificates.create)
    def create(self) -> Any:
        """Create an origin TLS client auth zone certificate: POST /zones/{zone_id}/origin_tls_client_auth (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/create/"""

    @_call(_api.ZoneCertificates.get)
    def get(self) -> Any:
        """Get an origin TLS client auth zone certificate: GET /zones/{zone_id}/origin_tls_client_auth/{certificate_id}
        (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/get/"""

    @_call(_api.ZoneCertificates.delete)
    def delete(self) -> Any:
        """Delete an origin TLS client auth zone certificate: DELETE
        /zones/{zone_id}/origin_tls_client_auth/{certificate_id} (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/delete/"""
