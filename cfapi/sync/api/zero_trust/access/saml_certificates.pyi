"""`cf.zero_trust.access.saml_certificates` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.access.saml_certificates as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class SAMLCertificates(Resource):
    """Access SAML certificates: `cf.zero_trust.access.saml_certificates`."""

    @_listing(_api.SAMLCertificates.list)
    def list(self) -> Any:
        """List access SAML certificates: GET /accounts/{account_id}/access/saml_certificates.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/saml_certificates/methods/list/"""

    @_call(_api.SAMLCertificates.get)
    def get(self) -> Any:
        """Get an access SAML certificate: GET /accounts/{account_id}/access/saml_certificates/{saml_cert_set_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/saml_certificates/methods/get/"""

    @_call(_api.SAMLCertificates.get_pem)
    def get_pem(self) -> Any:
        """Access SAML certificates: get pem: GET
        /accounts/{account_id}/access/saml_certificates/{saml_cert_set_id}/pem.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/saml_certificates/methods/get_pem/"""

    @_call(_api.SAMLCertificates.rotate)
    def rotate(self) -> Any:
        """Rotate access SAML certificates: POST
        /accounts/{account_id}/access/saml_certificates/{saml_cert_set_id}/rotate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/saml_certificates/methods/rotate/"""
