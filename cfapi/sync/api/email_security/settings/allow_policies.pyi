"""`cf.email_security.settings.allow_policies` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.settings.allow_policies as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AllowPolicies(Resource):
    """Allow policies setting: `cf.email_security.settings.allow_policies`."""

    @_listing(_api.AllowPolicies.list)
    def list(self) -> Any:
        """List allow policies setting: GET /accounts/{account_id}/email-security/settings/allow_policies (permission:
        Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/list/"""

    @_call(_api.AllowPolicies.create)
    def create(self) -> Any:
        """Create allow policies setting: POST /accounts/{account_id}/email-security/settings/allow_policies
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/create/"""

    @_call(_api.AllowPolicies.batch)
    def batch(self) -> Any:
        """Batch allow policies setting: POST /accounts/{account_id}/email-security/settings/allow_policies/batch
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/batch/"""

    @_call(_api.AllowPolicies.get)
    def get(self) -> Any:
        """Get allow policies setting: GET /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}
        (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/get/"""

    @_call(_api.AllowPolicies.edit)
    def edit(self) -> Any:
        """Edit allow policies setting: PATCH /accounts/{account_id}/email-security/settings/allow_policies/{policy_id}
        (permission: Cloud Email Security: Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/edit/"""

    @_call(_api.AllowPolicies.delete)
    def delete(self) -> Any:
        """Delete allow policies setting: DELETE
        /accounts/{account_id}/email-security/settings/allow_policies/{policy_id} (permission: Cloud Email Security:
        Write).
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/allow_policies/methods/delete/"""
