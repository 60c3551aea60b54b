"""`cf.rum.rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.rum.rules as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Rules(Resource):
    """RUM rules: `cf.rum.rules`."""

    @_call(_api.Rules.create)
    def create(self) -> Any:
        """Create a RUM rule: POST /accounts/{account_id}/rum/v2/{ruleset_id}/rule.
        https://developers.cloudflare.com/api/resources/rum/subresources/rules/methods/create/"""

    @_call(_api.Rules.update)
    def update(self) -> Any:
        """Update a RUM rule: PUT /accounts/{account_id}/rum/v2/{ruleset_id}/rule/{rule_id}.
        https://developers.cloudflare.com/api/resources/rum/subresources/rules/methods/update/"""

    @_call(_api.Rules.delete)
    def delete(self) -> Any:
        """Delete a RUM rule: DELETE /accounts/{account_id}/rum/v2/{ruleset_id}/rule/{rule_id}.
        https://developers.cloudflare.com/api/resources/rum/subresources/rules/methods/delete/"""

    @_listing(_api.Rules.list)
    def list(self) -> Any:
        """List RUM rules: GET /accounts/{account_id}/rum/v2/{ruleset_id}/rules.
        https://developers.cloudflare.com/api/resources/rum/subresources/rules/methods/list/"""

    @_call(_api.Rules.bulk_create)
    def bulk_create(self) -> Any:
        """RUM rules: bulk create: POST /accounts/{account_id}/rum/v2/{ruleset_id}/rules (permission: Account Settings
        Write).
        https://developers.cloudflare.com/api/resources/rum/subresources/rules/methods/bulk_create/"""
