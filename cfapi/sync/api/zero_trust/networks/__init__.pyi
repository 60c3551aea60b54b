"""`cf.zero_trust.networks` without await, as types. Written by codegen."""

from cfapi.sync.api.zero_trust.networks.hostname_routes import HostnameRoutes
from cfapi.sync.api.zero_trust.networks.routes import Routes
from cfapi.sync.api.zero_trust.networks.subnets import Subnets
from cfapi.sync.api.zero_trust.networks.virtual_networks import VirtualNetworks
from cfapi.sync.resources import Resource

class Networks(Resource):
    """Zero trust networks: `cf.zero_trust.networks`."""

    @property
    def hostname_routes(self) -> HostnameRoutes: ...

    @property
    def routes(self) -> Routes: ...

    @property
    def subnets(self) -> Subnets: ...

    @property
    def virtual_networks(self) -> VirtualNetworks: ...
