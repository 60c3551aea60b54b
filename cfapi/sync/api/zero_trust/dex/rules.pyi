"""`cf.zero_trust.dex.rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.dex.rules as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Rules(Resource):
    """DEX rules: `cf.zero_trust.dex.rules`."""

    @_listing(_api.Rules.list)
    def list(self) -> Any:
        """List DEX rules: GET /accounts/{account_id}/dex/rules (permission: Zero Trust Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/rules/methods/list/"""

    @_call(_api.Rules.create)
    def create(self) -> Any:
        """Create a DEX rule: POST /accounts/{account_id}/dex/rules (permission: Cloudflare DEX Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/rules/methods/create/"""

    @_call(_api.Rules.get)
    def get(self) -> Any:
        """Get a DEX rule: GET /accounts/{account_id}/dex/rules/{rule_id} (permission: Zero Trust Read or Cloudflare DEX
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/rules/methods/get/"""

    @_call(_api.Rules.update)
    def update(self) -> Any:
        """Update a DEX rule: PATCH /accounts/{account_id}/dex/rules/{rule_id} (permission: Cloudflare DEX Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/rules/methods/update/"""

    @_call(_api.Rules.delete)
    def delete(self) -> Any:
        """Delete a DEX rule: DELETE /accounts/{account_id}/dex/rules/{rule_id} (permission: Cloudflare DEX Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/rules/methods/delete/"""
