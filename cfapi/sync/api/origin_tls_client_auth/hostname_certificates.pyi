"""`cf.origin_tls_client_auth.hostname_certificates` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.origin_tls_client_auth.hostname_certificates as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class HostnameCertificates(Resource):
    """Origin TLS client auth hostname certificates: `cf.origin_tls_client_auth.hostname_certificates`."""

    @_listing(_api.HostnameCertificates.list)
    def list(self) -> Any:
        """List origin TLS client auth hostname certificates: GET
        /zones/{zone_id}/origin_tls_client_auth/hostnames/certificates (permission: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/list/"""

    @_call(_api.HostnameCertificates.create)
    def create(self) -> Any:
        """Create an origin TLS client auth hostname certificate: POST
        /zones/{zone_id}/origin_tls_client_auth/hostnames/certificates (permission: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/create/"""

    @_call(_api.HostnameCertificates.get)
    def get(self) -> Any:
        """Get an origin TLS client auth hostname certificate: GET
        /zones/{zone_id}/origin_tls_client_auth/hostnames/certificates/{certificate_id} (permission: SSL and
        Certificates Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/get/"""

    @_call(_api.HostnameCertificates.delete)
    def delete(self) -> Any:
        """Delete an origin TLS client auth hostname certificate: DELETE
        /zones/{zone_id}/origin_tls_client_auth/hostnames/certificates/{certificate_id} (permission: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/delete/"""
