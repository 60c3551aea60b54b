"""`cf.firewall.ua_rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.firewall.ua_rules as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class UARules(Resource):
    """Firewall UA rules: `cf.firewall.ua_rules`."""

    @_listing(_api.UARules.list)
    def list(self) -> Any:
        """List firewall UA rules: GET /zones/{zone_id}/firewall/ua_rules (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/ua_rules/methods/list/"""

    @_call(_api.UARules.create)
    def create(self) -> Any:
        """Create a firewall UA rule: POST /zones/{zone_id}/firewall/ua_rules (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/ua_rules/methods/create/"""

    @_call(_api.UARules.get)
    def get(self) -> Any:
        """Get a firewall UA rule: GET /zones/{zone_id}/firewall/ua_rules/{ua_rule_id} (permission: Firewall Services
        Read).
        https://developers.cloudflare.com/api/resources/firewall/subresources/ua_rules/methods/get/"""

    @_call(_api.UARules.update)
    def update(self) -> Any:
        """Update a firewall UA rule: PUT /zones/{zone_id}/firewall/ua_rules/{ua_rule_id} (permission: Firewall Services
        Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/ua_rules/methods/update/"""

    @_call(_api.UARules.delete)
    def delete(self) -> Any:
        """Delete a firewall UA rule: DELETE /zones/{zone_id}/firewall/ua_rules/{ua_rule_id} (permission: Firewall
        Services Write).
        https://developers.cloudflare.com/api/resources/firewall/subresources/ua_rules/methods/delete/"""
