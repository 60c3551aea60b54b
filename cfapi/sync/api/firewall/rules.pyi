"""`cf.firewall.rules` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.firewall.rules as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Rules(Resource):
    """Firewall rules: `cf.firewall.rules`."""

    @_deprecated("firewall.rules.list is deprecated; use rulesets")
    @_listing(_api.Rules.list)
    def list(self) -> Any:
        """List firewall rules (deprecated): GET /zones/{zone_id}/firewall/rules (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/list/"""

    @_deprecated("firewall.rules.bulk_update is deprecated; use rulesets")
    @_listing(_api.Rules.bulk_update)
    def bulk_update(self) -> Any:
        """Firewall rules: bulk update (deprecated): PUT /zones/{zone_id}/firewall/rules (permission: Firewall Services
        Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/bulk_update/"""

    @_deprecated("firewall.rules.create is deprecated; use rulesets")
    @_listing(_api.Rules.create)
    def create(self) -> Any:
        """Create a firewall rule (deprecated): POST /zones/{zone_id}/firewall/rules (permission: Firewall Services
        Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/create/"""

    @_deprecated("firewall.rules.bulk_edit is deprecated; use rulesets")
    @_listing(_api.Rules.bulk_edit)
    def bulk_edit(self) -> Any:
        """Firewall rules: bulk edit (deprecated): PATCH /zones/{zone_id}/firewall/rules (permission: Firewall Services
        Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/bulk_edit/"""

    @_deprecated("firewall.rules.bulk_delete is deprecated; use rulesets")
    @_listing(_api.Rules.bulk_delete)
    def bulk_delete(self) -> Any:
        """Firewall rules: bulk delete (deprecated): DELETE /zones/{zone_id}/firewall/rules (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/bulk_delete/"""

    @_deprecated("firewall.rules.get is deprecated; use rulesets")
    @_call(_api.Rules.get)
    def get(self) -> Any:
        """Get a firewall rule (deprecated): GET /zones/{zone_id}/firewall/rules/{rule_id} (permission: Firewall
        Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/get/"""

    @_deprecated("firewall.rules.update is deprecated; use rulesets")
    @_call(_api.Rules.update)
    def update(self) -> Any:
        """Update a firewall rule (deprecated): PUT /zones/{zone_id}/firewall/rules/{rule_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/update/"""

    @_deprecated("firewall.rules.edit is deprecated; use rulesets")
    @_listing(_api.Rules.edit)
    def edit(self) -> Any:
        """Edit a firewall rule (deprecated): PATCH /zones/{zone_id}/firewall/rules/{rule_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/edit/"""

    @_deprecated("firewall.rules.delete is deprecated; use rulesets")
    @_call(_api.Rules.delete)
    def delete(self) -> Any:
        """Delete a firewall rule (deprecated): DELETE /zones/{zone_id}/firewall/rules/{rule_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/rules/methods/delete/"""
