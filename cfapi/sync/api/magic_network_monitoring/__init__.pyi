"""`cf.magic_network_monitoring` without await, as types. Written by codegen."""

from cfapi.sync.api.magic_network_monitoring.configs import Configs
from cfapi.sync.api.magic_network_monitoring.rules import Rules
from cfapi.sync.api.magic_network_monitoring.vpc_flows import VpcFlows
from cfapi.sync.resources import Resource

class MagicNetworkMonitoringResource(Resource):
    """Magic network monitoring: `cf.magic_network_monitoring`."""

    @property
    def configs(self) -> Configs: ...

    @property
    def rules(self) -> Rules: ...

    @property
    def vpc_flows(self) -> VpcFlows: ...
