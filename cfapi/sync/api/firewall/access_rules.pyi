"""`cf.firewall.access_rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.firewall.access_rules as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AccessRules(Resource):
    """Firewall access rules: `cf.firewall.access_rules`."""

    @_listing(_api.AccessRules.list)
    def list(self) -> Any:
        """List firewall access rules: GET /{accounts or zones}/{id}/firewall/access_rules/rules (permission: Account
        Firewall Access Rules Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/list/"""

    @_call(_api.AccessRules.create)
    def create(self) -> Any:
        """Create a firewall access rule: POST /{accounts or zones}/{id}/firewall/access_rules/rules (permission:
        Account Firewall Access Rules Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/create/"""

    @_call(_api.AccessRules.get)
    def get(self) -> Any:
        """Get a firewall access rule: GET /{accounts or zones}/{id}/firewall/access_rules/rules/{rule_id} (permission:
        Account Firewall Access Rules Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/get/"""

    @_call(_api.AccessRules.edit)
    def edit(self) -> Any:
        """Edit a firewall access rule: PATCH /{accounts or zones}/{id}/firewall/access_rules/rules/{rule_id}
        (permission: Account Firewall Access Rules Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/edit/"""

    @_call(_api.AccessRules.delete)
    def delete(self) -> Any:
        """Delete a firewall access rule: DELETE /{accounts or zones}/{id}/firewall/access_rules/rules/{rule_id}
        (permission: Account Firewall Access Rules Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/delete/"""
