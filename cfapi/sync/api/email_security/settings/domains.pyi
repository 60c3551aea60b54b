"""`cf.email_security.settings.domains` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.email_security.settings.domains as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Domains(Resource):
    """Domains setting: `cf.email_security.settings.domains`."""

    @_listing(_api.Domains.list)
    def list(self) -> Any:
        """List domains setting: GET /accounts/{account_id}/email-security/settings/domains (permission: Cloud Email
        Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/list/"""

    @_call(_api.Domains.create)
    def create(self) -> Any:
        """Create domains setting: POST /accounts/{account_id}/email-security/settings/domains.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/create/"""

    @_deprecated("email_security.settings.domains.bulk_delete is deprecated")
    @_listing(_api.Domains.bulk_delete)
    def bulk_delete(self) -> Any:
        """Domains setting: bulk delete (deprecated): DELETE /accounts/{account_id}/email-security/settings/domains.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/bulk_delete/"""

    @_call(_api.Domains.batch)
    def batch(self) -> Any:
        """Batch domains setting: POST /accounts/{account_id}/email-security/settings/domains/batch.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/batch/"""

    @_call(_api.Domains.get)
    def get(self) -> Any:
        """Get domains setting: GET /accounts/{account_id}/email-security/settings/domains/{domain_id} (permission:
        Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/get/"""

    @_call(_api.Domains.update)
    def update(self) -> Any:
        """Update domains setting: PUT /accounts/{account_id}/email-security/settings/domains/{domain_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/update/"""

    @_call(_api.Domains.edit)
    def edit(self) -> Any:
        """Edit domains setting: PATCH /accounts/{account_id}/email-security/settings/domains/{domain_id} (permission:
        Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/edit/"""

    @_call(_api.Domains.delete)
    def delete(self) -> Any:
        """Delete domains setting: DELETE /accounts/{account_id}/email-security/settings/domains/{domain_id}
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/domains/methods/delete/"""
