"""`cf.email_security.settings.content_policies` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.settings.content_policies as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ContentPolicies(Resource):
    """Content policies setting: `cf.email_security.settings.content_policies`."""

    @_listing(_api.ContentPolicies.list)
    def list(self) -> Any:
        """List content policies setting: GET /accounts/{account_id}/email-security/settings/content_policies.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/list/"""

    @_call(_api.ContentPolicies.create)
    def create(self) -> Any:
        """Create content policies setting: POST /accounts/{account_id}/email-security/settings/content_policies.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/create/"""

    @_call(_api.ContentPolicies.batch)
    def batch(self) -> Any:
        """Batch content policies setting: POST /accounts/{account_id}/email-security/settings/content_policies/batch.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/batch/"""

    @_call(_api.ContentPolicies.get)
    def get(self) -> Any:
        """Get content policies setting: GET
        /accounts/{account_id}/email-security/settings/content_policies/{policy_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/get/"""

    @_call(_api.ContentPolicies.edit)
    def edit(self) -> Any:
        """Edit content policies setting: PATCH
        /accounts/{account_id}/email-security/settings/content_policies/{policy_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/edit/"""

    @_call(_api.ContentPolicies.delete)
    def delete(self) -> Any:
        """Delete content policies setting: DELETE
        /accounts/{account_id}/email-security/settings/content_policies/{policy_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/settings/subresources/content_policies/methods/delete/"""
