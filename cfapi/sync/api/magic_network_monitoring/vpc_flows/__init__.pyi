"""`cf.magic_network_monitoring.vpc_flows` without await, as types. Written by codegen."""

from cfapi.sync.api.magic_network_monitoring.vpc_flows.tokens import Tokens
from cfapi.sync.resources import Resource

class VpcFlows(Resource):
    """Magic network monitoring vpc flows: `cf.magic_network_monitoring.vpc_flows`."""

    @property
    def tokens(self) -> Tokens: ...
