"""`cf.zero_trust.identity_providers.saml_certificate`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.zero_trust import IdentityProviderSet


class SAMLCertificateResource(Resource):
    """Identity provider SAML certificate: `cf.zero_trust.identity_providers.saml_certificate`."""

    def create(self, identity_provider_id: str, *, account_id: str) -> Reply[IdentityProviderSet]:
        """Create identity provider SAML certificate: POST
        /accounts/{account_id}/access/identity_providers/{identity_provider_id}/saml_certificate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/subresources/saml_certificate/methods/create/"""
        return self._call(
            "zero_trust.identity_providers.saml_certificate.create", "POST",
            "/accounts/{account_id}/access/identity_providers/{identity_provider_id}/saml_certificate", locals(),
            IdentityProviderSet,
        )
