"""`cf.zero_trust.identity_providers.saml_certificate`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Resource
from cfapi.api.zero_trust import IdentityProviderSet


class SAMLCertificateResource(Resource):
    """Identity provider SAML certificate: `cf.zero_trust.identity_providers.saml_certificate`."""

    async def create(self, identity_provider_id: str, *, account_id: str) -> IdentityProviderSet:
        """Create identity provider SAML certificate: POST
        /accounts/{account_id}/access/identity_providers/{identity_provider_id}/saml_certificate.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/subresources/saml_certificate/methods/create/"""
        return await self._call(
            "zero_trust.identity_providers.saml_certificate.create", "POST",
            "/accounts/{account_id}/access/identity_providers/{identity_provider_id}/saml_certificate", locals(),
            IdentityProviderSet,
        )
