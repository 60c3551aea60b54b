"""`cf.magic_network_monitoring.vpc_flows.tokens` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_network_monitoring.vpc_flows.tokens as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Tokens(Resource):
    """Vpc flow tokens: `cf.magic_network_monitoring.vpc_flows.tokens`."""

    @_call(_api.Tokens.create)
    def create(self) -> Any:
        """Create a vpc flow token: POST /accounts/{account_id}/mnm/vpc-flows/token (permission: Magic Network
        Monitoring Admin).
        https://developers.cloudflare.com/api/resources/magic_network_monitoring/subresources/vpc_flows/subresources/tokens/methods/create/"""
