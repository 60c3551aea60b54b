"""`cf.magic_network_monitoring`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.magic_network_monitoring.configs import Configs
    from cfapi.api.magic_network_monitoring.rules import Rules
    from cfapi.api.magic_network_monitoring.vpc_flows import VpcFlows


class MagicNetworkMonitoringResource(Resource):
    """Magic network monitoring: `cf.magic_network_monitoring`."""

    @cached_property
    def configs(self) -> Configs:
        from cfapi.api.magic_network_monitoring.configs import Configs
        return Configs(self._session)

    @cached_property
    def rules(self) -> Rules:
        from cfapi.api.magic_network_monitoring.rules import Rules
        return Rules(self._session)

    @cached_property
    def vpc_flows(self) -> VpcFlows:
        from cfapi.api.magic_network_monitoring.vpc_flows import VpcFlows
        return VpcFlows(self._session)
