"""`cf.email_security.settings.sending_domain_restrictions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.settings.sending_domain_restrictions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class SendingDomainRestrictions(Resource):
    """Sending domain restrictions setting: `cf.email_security.settings.sending_domain_restrictions`."""

    @_listing(_api.SendingDomainRestrictions.list)
    def list(self) -> Any:
        """List sending domain restrictions setting: GET
        /accounts/{account_id}/email-security/settings/sending_domain_restrictions (permission: Cloud Email Security:
        Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/list/"""

    @_call(_api.SendingDomainRestrictions.create)
    def create(self) -> Any:
        """Create sending domain restrictions setting: POST
        /accounts/{account_id}/email-security/settings/sending_domain_restrictions (permission: Cloud Email Security:
        Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/create/"""

    @_call(_api.SendingDomainRestrictions.bulk_create)
    def bulk_create(self) -> Any:
        """Sending domain restrictions setting: bulk create: POST
        /accounts/{account_id}/email-security/settings/sending_domain_restrictions/batch (permission: Cloud Email
        Security: Write)."""

    @_call(_api.SendingDomainRestrictions.get)
    def get(self) -> Any:
        """Get sending domain restrictions setting: GET
        /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}
        (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/get/"""

    @_call(_api.SendingDomainRestrictions.edit)
    def edit(self) -> Any:
        """Edit sending domain restrictions setting: PATCH
        /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/edit/"""

    @_call(_api.SendingDomainRestrictions.delete)
    def delete(self) -> Any:
        """Delete sending domain restrictions setting: DELETE
        /accounts/{account_id}/email-security/settings/sending_domain_restrictions/{sending_domain_restriction_id}
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/sending_domain_restrictions/methods/delete/"""
