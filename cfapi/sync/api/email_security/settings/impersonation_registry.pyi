"""`cf.email_security.settings.impersonation_registry` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.settings.impersonation_registry as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ImpersonationRegistryResource(Resource):
    """Impersonation registry setting: `cf.email_security.settings.impersonation_registry`."""

    @_listing(_api.ImpersonationRegistryResource.list)
    def list(self) -> Any:
        """List impersonation registry setting: GET
        /accounts/{account_id}/email-security/settings/impersonation_registry (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/list/"""

    @_call(_api.ImpersonationRegistryResource.create)
    def create(self) -> Any:
        """Create impersonation registry setting: POST
        /accounts/{account_id}/email-security/settings/impersonation_registry (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/create/"""

    @_call(_api.ImpersonationRegistryResource.get)
    def get(self) -> Any:
        """Get impersonation registry setting: GET
        /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id} (permission:
        Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/get/"""

    @_call(_api.ImpersonationRegistryResource.edit)
    def edit(self) -> Any:
        """Edit impersonation registry setting: PATCH
        /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id} (permission:
        Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/edit/"""

    @_call(_api.ImpersonationRegistryResource.delete)
    def delete(self) -> Any:
        """Delete impersonation registry setting: DELETE
        /accounts/{account_id}/email-security/settings/impersonation_registry/{impersonation_registry_id} (permission:
        Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/impersonation_registry/methods/delete/"""
