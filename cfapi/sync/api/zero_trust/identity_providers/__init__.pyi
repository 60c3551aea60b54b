"""`cf.zero_trust.identity_providers` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.identity_providers as _api
from cfapi.sync.api.zero_trust.identity_providers.saml_certificate import SAMLCertificateResource
from cfapi.sync.api.zero_trust.identity_providers.scim import SCIMResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class IdentityProviders(Resource):
    """Zero trust identity providers: `cf.zero_trust.identity_providers`."""

    @property
    def saml_certificate(self) -> SAMLCertificateResource: ...

    @property
    def scim(self) -> SCIMResource: ...

    @_listing(_api.IdentityProviders.list)
    def list(self) -> Any:
        """List zero trust identity providers: GET /{accounts or zones}/{id}/access/identity_providers (permission:
        Access: Organizations, Identity Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/list/"""

    @_call(_api.IdentityProviders.create)
    def create(self) -> Any:
        """Create a zero trust identity provider: POST /{accounts or zones}/{id}/access/identity_providers (permission:
        Access: Organizations, Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/create/"""

    @_call(_api.IdentityProviders.get)
    def get(self) -> Any:
        """Get a zero trust identity provider: GET /{accounts or
        zones}/{id}/access/identity_providers/{identity_provider_id} (permission: Access: Organizations, Identity
        Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/get/"""

    @_call(_api.IdentityProviders.update)
    def update(self) -> Any:
        """Update a zero trust identity provider: PUT /{accounts or
        zones}/{id}/access/identity_providers/{identity_provider_id} (permission: Access: Organizations, Identity
        Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/update/"""

    @_call(_api.IdentityProviders.delete)
    def delete(self) -> Any:
        """Delete a zero trust identity provider: DELETE /{accounts or
        zones}/{id}/access/identity_providers/{identity_provider_id} (permission: Access: Organizations, Identity
        Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/methods/delete/"""
