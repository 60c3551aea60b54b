"""`cf.mtls_certificates` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.mtls_certificates as _api
from cfapi.sync.api.mtls_certificates.associations import Associations
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class MTLSCertificates(Resource):
    """MTLS certificates: `cf.mtls_certificates`."""

    @property
    def associations(self) -> Associations: ...

    @_listing(_api.MTLSCertificates.list)
    def list(self) -> Any:
        """List MTLS certificates: GET /accounts/{account_id}/mtls_certificates (permission: Account: SSL and
        Certificates Read).
        https://developers.cloudflare.com/api/resources/mtls_certificates/methods/list/"""

    @_call(_api.MTLSCertificates.create)
    def create(self) -> Any:
        """Create an MTLS certificate: POST /accounts/{account_id}/mtls_certificates (permission: Account: SSL and
        Certificates Write).
        https://developers.cloudflare.com/api/resources/mtls_certificates/methods/create/"""

    @_call(_api.MTLSCertificates.get)
    def get(self) -> Any:
        """Get an MTLS certificate: GET /accounts/{account_id}/mtls_certificates/{mtls_certificate_id} (permission:
        Account: SSL and Certificates Read).
        https://developers.cloudflare.com/api/resources/mtls_certificates/methods/get/"""

    @_call(_api.MTLSCertificates.delete)
    def delete(self) -> Any:
        """Delete an MTLS certificate: DELETE /accounts/{account_id}/mtls_certificates/{mtls_certificate_id}
        (permission: Account: SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/mtls_certificates/methods/delete/"""
