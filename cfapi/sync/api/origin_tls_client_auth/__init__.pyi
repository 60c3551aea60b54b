"""`cf.origin_tls_client_auth` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.origin_tls_client_auth as _api
from cfapi.sync.api.origin_tls_client_auth.hostname_certificates import HostnameCertificates
from cfapi.sync.api.origin_tls_client_auth.hostnames import Hostnames
from cfapi.sync.api.origin_tls_client_auth.settings import Settings
from cfapi.sync.api.origin_tls_client_auth.zone_certificates import ZoneCertificates
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class OriginTLSClientAuthResource(Resource):
    """Origin TLS client auth: `cf.origin_tls_client_auth`."""

    @property
    def hostname_certificates(self) -> HostnameCertificates: ...

    @property
    def hostnames(self) -> Hostnames: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def zone_certificates(self) -> ZoneCertificates: ...

    @_listing(_api.OriginTLSClientAuthResource.list)
    def list(self) -> Any:
        """List origin TLS client auth: GET /zones/{zone_id}/origin_tls_client_auth (permission: SSL and Certificates
        Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/methods/list/"""

    @_call(_api.OriginTLSClientAuthResource.create)
    def create(self) -> Any:
        """Create origin TLS client auth: POST /zones/{zone_id}/origin_tls_client_auth (permission: SSL and Certificates
        Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/methods/create/"""

    @_call(_api.OriginTLSClientAuthResource.get)
    def get(self) -> Any:
        """Get origin TLS client auth: GET /zones/{zone_id}/origin_tls_client_auth/{certificate_id} (permission: SSL and
        Certificates Read).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/methods/get/"""

    @_call(_api.OriginTLSClientAuthResource.delete)
    def delete(self) -> Any:
        """Delete origin TLS client auth: DELETE /zones/{zone_id}/origin_tls_client_auth/{certificate_id} (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/origin_tls_client_auth/methods/delete/"""
