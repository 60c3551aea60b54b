"""`cf.zero_trust.networks`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.zero_trust.networks.hostname_routes import HostnameRoutes
    from cfapi.api.zero_trust.networks.routes import Routes
    from cfapi.api.zero_trust.networks.subnets import Subnets
    from cfapi.api.zero_trust.networks.virtual_networks import VirtualNetworks


class Networks(Resource):
    """Zero trust networks: `cf.zero_trust.networks`."""

    @cached_property
    def hostname_routes(self) -> HostnameRoutes:
        from cfapi.api.zero_trust.networks.hostname_routes import HostnameRoutes
        return HostnameRoutes(self._session)

    @cached_property
    def routes(self) -> Routes:
        from cfapi.api.zero_trust.networks.routes import Routes
        return Routes(self._session)

    @cached_property
    def subnets(self) -> Subnets:
        from cfapi.api.zero_trust.networks.subnets import Subnets
        return Subnets(self._session)

    @cached_property
    def virtual_networks(self) -> VirtualNetworks:
        from cfapi.api.zero_trust.networks.virtual_networks import VirtualNetworks
        return VirtualNetworks(self._session)
