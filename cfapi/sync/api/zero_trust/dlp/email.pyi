"""`cf.zero_trust.dlp.email` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dlp.email as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class EmailResource(Resource):
    """DLP email: `cf.zero_trust.dlp.email`."""

    @property
    def account_mapping(self) -> AccountMappingResource: ...

    @property
    def rules(self) -> Rules: ...

class AccountMappingResource(Resource):
    """Email account mapping: `cf.zero_trust.dlp.email.account_mapping`."""

    @_call(_api.AccountMappingResource.get)
    def get(self) -> Any:
        """Get email account mapping: GET /accounts/{account_id}/dlp/email/account_mapping (permission: Zero Trust
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/account_mapping/methods/get/"""

    @_call(_api.AccountMappingResource.create)
    def create(self) -> Any:
        """Create email account mapping: POST /accounts/{account_id}/dlp/email/account_mapping (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/account_mapping/methods/create/"""

class Rules(Resource):
    """Email rules: `cf.zero_trust.dlp.email.rules`."""

    @_listing(_api.Rules.list)
    def list(self) -> Any:
        """List email rules: GET /accounts/{account_id}/dlp/email/rules (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/list/"""

    @_call(_api.Rules.create)
    def create(self) -> Any:
        """Create an email rule: POST /accounts/{account_id}/dlp/email/rules (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/create/"""

    @_call(_api.Rules.bulk_edit)
    def bulk_edit(self) -> Any:
        """Email rules: bulk edit: PATCH /accounts/{account_id}/dlp/email/rules (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/bulk_edit/"""

    @_call(_api.Rules.get)
    def get(self) -> Any:
        """Get an email rule: GET /accounts/{account_id}/dlp/email/rules/{rule_id} (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/get/"""

    @_call(_api.Rules.update)
    def update(self) -> Any:
        """Update an email rule: PUT /accounts/{account_id}/dlp/email/rules/{rule_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/update/"""

    @_call(_api.Rules.delete)
    def delete(self) -> Any:
        """Delete an email rule: DELETE /accounts/{account_id}/dlp/email/rules/{rule_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dlp/subresources/email/subresources/rules/methods/delete/"""
