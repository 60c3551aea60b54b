"""`cf.email_security.settings.trusted_domains` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.settings.trusted_domains as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class TrustedDomains(Resource):
    """Trusted domains setting: `cf.email_security.settings.trusted_domains`."""

    @_listing(_api.TrustedDomains.list)
    def list(self) -> Any:
        """List trusted domains setting: GET /accounts/{account_id}/email-security/settings/trusted_domains (permission:
        Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/list/"""

    @_call(_api.TrustedDomains.create)
    def create(self) -> Any:
        """Create trusted domains setting: POST /accounts/{account_id}/email-security/settings/trusted_domains
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/create/"""

    @_call(_api.TrustedDomains.batch)
    def batch(self) -> Any:
        """Batch trusted domains setting: POST /accounts/{account_id}/email-security/settings/trusted_domains/batch
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/batch/"""

    @_call(_api.TrustedDomains.get)
    def get(self) -> Any:
        """Get trusted domains setting: GET
        /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id} (permission: Cloud Email
        Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/get/"""

    @_call(_api.TrustedDomains.edit)
    def edit(self) -> Any:
        """Edit trusted domains setting: PATCH
        /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id} (permission: Cloud Email
        Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/edit/"""

    @_call(_api.TrustedDomains.delete)
    def delete(self) -> Any:
        """Delete trusted domains setting: DELETE
        /accounts/{account_id}/email-security/settings/trusted_domains/{trusted_domain_id} (permission: Cloud Email
        Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/trusted_domains/methods/delete/"""
