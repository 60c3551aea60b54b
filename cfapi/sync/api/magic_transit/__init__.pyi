"""`cf.magic_transit` without await, as types. Written by codegen."""

from cfapi.sync.api.magic_transit.apps import Apps
from cfapi.sync.api.magic_transit.bgp_filter_profiles import BGPFilterProfiles
from cfapi.sync.api.magic_transit.cf1_sites import Cf1Sites
from cfapi.sync.api.magic_transit.cf_interconnects import CfInterconnects
from cfapi.sync.api.magic_transit.connectors import Connectors
from cfapi.sync.api.magic_transit.gre_tunnels import GRETunnels
from cfapi.sync.api.magic_transit.ipsec_tunnels import IPSecTunnels
from cfapi.sync.api.magic_transit.pcaps import PCAPs
from cfapi.sync.api.magic_transit.routes import Routes
from cfapi.sync.api.magic_transit.sites import Sites
from cfapi.sync.resources import Resource

class MagicTransitResource(Resource):
    """Magic transit: `cf.magic_transit`."""

    @property
    def apps(self) -> Apps: ...

    @property
    def bgp_filter_profiles(self) -> BGPFilterProfiles: ...

    @property
    def cf1_sites(self) -> Cf1Sites: ...

    @property
    def cf_interconnects(self) -> CfInterconnects: ...

    @property
    def connectors(self) -> Connectors: ...

    @property
    def gre_tunnels(self) -> GRETunnels: ...

    @property
    def ipsec_tunnels(self) -> IPSecTunnels: ...

    @property
    def pcaps(self) -> PCAPs: ...

    @property
    def routes(self) -> Routes: ...

    @property
    def sites(self) -> Sites: ...
