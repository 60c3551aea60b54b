"""`cf.magic_network_monitoring.rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_network_monitoring.rules as _api
from cfapi.sync.api.magic_network_monitoring.rules.advertisements import Advertisements
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Rules(Resource):
    """Magic network monitoring rules: `cf.magic_network_monitoring.rules`."""

    @property
    def advertisements(self) -> Advertisements: ...

    @_listing(_api.Rules.list)
    def list(self) -> Any:
        """List magic network monitoring rules: GET /accounts/{account_id}/mnm/rules (permission: Magic Network
        Monitoring Config Read).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/list/"""

    @_call(_api.Rules.update)
    def update(self) -> Any:
        """Update magic network monitoring rules: PUT /accounts/{account_id}/mnm/rules (permission: Magic Network
        Monitoring Admin or Magic Network Monitoring Config Write).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/update/"""

    @_call(_api.Rules.create)
    def create(self) -> Any:
        """Create a magic network monitoring rule: POST /accounts/{account_id}/mnm/rules (permission: Magic Network
        Monitoring Admin).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/create/"""

    @_call(_api.Rules.get)
    def get(self) -> Any:
        """Get a magic network monitoring rule: GET /accounts/{account_id}/mnm/rules/{rule_id} (permission: Magic
        Network Monitoring Config Read).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/get/"""

    @_call(_api.Rules.edit)
    def edit(self) -> Any:
        """Edit a magic network monitoring rule: PATCH /accounts/{account_id}/mnm/rules/{rule_id} (permission: Magic
        Network Monitoring Admin or Magic Network Monitoring Config Write).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/edit/"""

    @_call(_api.Rules.delete)
    def delete(self) -> Any:
        """Delete a magic network monitoring rule: DELETE /accounts/{account_id}/mnm/rules/{rule_id} (permission: Magic
        Network Monitoring Admin).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/methods/delete/"""
