"""`cf.rulesets.rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.rulesets.rules as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Rules(Resource):
    """Ruleset rules: `cf.rulesets.rules`."""

    @_call(_api.Rules.create)
    def create(self) -> Any:
        """Create a ruleset rule: POST /{accounts or zones}/{id}/rulesets/{ruleset_id}/rules (permission: Transform
        Rules Write or Account Rulesets Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/rules/methods/create/"""

    @_call(_api.Rules.edit)
    def edit(self) -> Any:
        """Edit a ruleset rule: PATCH /{accounts or zones}/{id}/rulesets/{ruleset_id}/rules/{rule_id} (permission:
        Transform Rules Write or Account Rulesets Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/rules/methods/edit/"""

    @_call(_api.Rules.delete)
    def delete(self) -> Any:
        """Delete a ruleset rule: DELETE /{accounts or zones}/{id}/rulesets/{ruleset_id}/rules/{rule_id} (permission:
        Transform Rules Write or Account Rulesets Write or others).
        https://developers.cloudflare.com/api/resources/rulesets/subresources/rules/methods/delete/"""
