"""`cf.zero_trust.identity_providers.saml_certificate` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.identity_providers.saml_certificate as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SAMLCertificateResource(Resource):
    """Identity provider SAML certificate: `cf.zero_trust.identity_providers.saml_certificate`."""

    @_call(_api.SAMLCertificateResource.create)
    def create(self) -> Any:
        """Create identity provider SAML certificate: POST
        /accounts/{account_id}/access/identity_providers/{identity_provider_id}/saml_certificate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/subresources/saml_certificate/methods/create/"""
