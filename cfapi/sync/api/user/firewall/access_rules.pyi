"""`cf.user.firewall.access_rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.user.firewall.access_rules as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AccessRules(Resource):
    """Firewall access rules: `cf.user.firewall.access_rules`."""

    @_listing(_api.AccessRules.list)
    def list(self) -> Any:
        """List firewall access rules: GET /user/firewall/access_rules/rules (permission: Account Firewall Access Rules
        Read)."""

    @_call(_api.AccessRules.create)
    def create(self) -> Any:
        """Create a firewall access rule: POST /user/firewall/access_rules/rules (permission: Account Firewall Access
        Rules Write)."""

    @_call(_api.AccessRules.edit)
    def edit(self) -> Any:
        """Edit a firewall access rule: PATCH /user/firewall/access_rules/rules/{rule_id} (permission: Account Firewall
        Access Rules Write)."""

    @_call(_api.AccessRules.delete)
    def delete(self) -> Any:
        """Delete a firewall access rule: DELETE /user/firewall/access_rules/rules/{rule_id} (permission: Account
        Firewall Access Rules Write)."""
