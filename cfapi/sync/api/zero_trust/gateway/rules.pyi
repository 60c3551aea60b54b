"""`cf.zero_trust.gateway.rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.gateway.rules as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Rules(Resource):
    """Gateway rules: `cf.zero_trust.gateway.rules`."""

    @_listing(_api.Rules.list)
    def list(self) -> Any:
        """List gateway rules: GET /accounts/{account_id}/gateway/rules.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/list/"""

    @_call(_api.Rules.create)
    def create(self) -> Any:
        """Create a gateway rule: POST /accounts/{account_id}/gateway/rules.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/create/"""

    @_listing(_api.Rules.list_tenant)
    def list_tenant(self) -> Any:
        """Gateway rules: list tenant: GET /accounts/{account_id}/gateway/rules/tenant.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/list_tenant/"""

    @_call(_api.Rules.get)
    def get(self) -> Any:
        """Get a gateway rule: GET /accounts/{account_id}/gateway/rules/{rule_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/get/"""

    @_call(_api.Rules.update)
    def update(self) -> Any:
        """Update a gateway rule: PUT /accounts/{account_id}/gateway/rules/{rule_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/update/"""

    @_call(_api.Rules.delete)
    def delete(self) -> Any:
        """Delete a gateway rule: DELETE /accounts/{account_id}/gateway/rules/{rule_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/delete/"""

    @_call(_api.Rules.reset_expiration)
    def reset_expiration(self) -> Any:
        """Gateway rules: reset expiration: POST /accounts/{account_id}/gateway/rules/{rule_id}/reset_expiration.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/rules/methods/reset_expiration/"""
