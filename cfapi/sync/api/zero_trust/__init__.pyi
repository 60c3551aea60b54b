"""`cf.zero_trust` without await, as types. Written by codegen."""

from cfapi.sync.api.zero_trust.access import AccessResource
from cfapi.sync.api.zero_trust.casb import CasbResource
from cfapi.sync.api.zero_trust.connectivity_settings import ConnectivitySettings
from cfapi.sync.api.zero_trust.devices import Devices
from cfapi.sync.api.zero_trust.dex import DEXResource
from cfapi.sync.api.zero_trust.dlp import DLPResource
from cfapi.sync.api.zero_trust.gateway import GatewayResource
from cfapi.sync.api.zero_trust.identity_providers import IdentityProviders
from cfapi.sync.api.zero_trust.networks import Networks
from cfapi.sync.api.zero_trust.organizations import Organizations
from cfapi.sync.api.zero_trust.resource_library import ResourceLibraryResource
from cfapi.sync.api.zero_trust.risk_scoring import RiskScoringResource
from cfapi.sync.api.zero_trust.seats import Seats
from cfapi.sync.api.zero_trust.tunnels import Tunnels
from cfapi.sync.resources import Resource

class ZeroTrustResource(Resource):
    """Zero trust: `cf.zero_trust`."""

    @property
    def access(self) -> AccessResource: ...

    @property
    def casb(self) -> CasbResource: ...

    @property
    def connectivity_settings(self) -> ConnectivitySettings: ...

    @property
    def devices(self) -> Devices: ...

    @property
    def dex(self) -> DEXResource: ...

    @property
    def dlp(self) -> DLPResource: ...

    @property
    def gateway(self) -> GatewayResource: ...

    @property
    def identity_providers(self) -> IdentityProviders: ...

    @property
    def networks(self) -> Networks: ...

    @property
    def organizations(self) -> Organizations: ...

    @property
    def resource_library(self) -> ResourceLibraryResource: ...

    @property
    def risk_scoring(self) -> RiskScoringResource: ...

    @property
    def seats(self) -> Seats: ...

    @property
    def tunnels(self) -> Tunnels: ...
