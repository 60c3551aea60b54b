"""`cf.magic_network_monitoring.rules.advertisements` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_network_monitoring.rules.advertisements as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Advertisements(Resource):
    """Rule advertisements: `cf.magic_network_monitoring.rules.advertisements`."""

    @_call(_api.Advertisements.edit)
    def edit(self) -> Any:
        """Edit rule advertisements: PATCH /accounts/{account_id}/mnm/rules/{rule_id}/advertisement (permission: Magic
        Network Monitoring Admin or Magic Network Monitoring Config Write).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/rules/subresources/advertisements/methods/edit/"""
