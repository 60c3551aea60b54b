"""`cf.magic_transit`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import Moment, Resource, model

if TYPE_CHECKING:
    from cfapi.api.magic_transit.apps import Apps
    from cfapi.api.magic_transit.bgp_filter_profiles import BGPFilterProfiles
    from cfapi.api.magic_transit.cf1_sites import Cf1Sites
    from cfapi.api.magic_transit.cf_interconnects import CfInterconnects
    from cfapi.api.magic_transit.connectors import Connectors
    from cfapi.api.magic_transit.gre_tunnels import GRETunnels
    from cfapi.api.magic_transit.ipsec_tunnels import IPSecTunnels
    from cfapi.api.magic_transit.pcaps import PCAPs
    from cfapi.api.magic_transit.routes import Routes
    from cfapi.api.magic_transit.sites import Sites


@model
class GRETunnelBGP:
    """GRE tunnel BGP: argument of magic_transit.gre_tunnels.create."""

    customer_asn: int
    export_filter_id: str | None = None
    extra_prefixes: list[str] | None = None
    import_filter_id: str | None = None
    md5_key: str | None = None


@model
class GRETunnelBGPStatus:
    """GRE tunnel BGP status: part of GRETunnel."""

    state: Literal["BGP_DOWN", "BGP_UP", "BGP_ESTABLISHING"] | str
    tcp_established: bool
    updated_at: Moment
    bgp_state: str | None = None
    cf_speaker_ip: str | None = None
    """IPv4 address."""
    cf_speaker_port: int | None = None
    """1 to 65535."""
    customer_speaker_ip: str | None = None
    """IPv4 address."""
    customer_speaker_port: int | None = None
    """1 to 65535."""


@model
class GRETunnelCreateHealthCheck:
    """GRE tunnel create health check: argument of magic_transit.gre_tunnels.create."""

    direction: Literal["unidirectional", "bidirectional"] | str | None = None
    enabled: bool | None = None
    rate: Literal["low", "mid", "high"] | str | None = None
    target: GRETunnelCreateHealthCheckTarget | str | None = None
    type: Literal["reply", "request"] | str | None = None


@model
class GRETunnelCreateHealthCheckTarget:
    """GRE tunnel create health check target: part of GRETunnelCreateHealthCheck."""

    saved: str | None = None


@model
class GRETunnelHealthCheck:
    """GRE tunnel health check: part of GRETunnel."""

    direction: Literal["unidirectional", "bidirectional"] | str | None = None
    enabled: bool | None = None
    rate: Literal["low", "mid", "high"] | str | None = None
    target: GRETunnelTarget | str | None = None
    type: Literal["reply", "request"] | str | None = None


@model
class GRETunnelTarget:
    """GRE tunnel target: part of CfInterconnectHealthCheck."""

    effective: str | None = None
    saved: str | None = None


class MagicTransitResource(Resource):
    """Magic transit: `cf.magic_transit`."""

    @cached_property
    def apps(self) -> Apps:
        from cfapi.api.magic_transit.apps import Apps
        return Apps(self._session)

    @cached_property
    def bgp_filter_profiles(self) -> BGPFilterProfiles:
        from cfapi.api.magic_transit.bgp_filter_profiles import BGPFilterProfiles
        return BGPFilterProfiles(self._session)

    @cached_property
    def cf1_sites(self) -> Cf1Sites:
        from cfapi.api.magic_transit.cf1_sites import Cf1Sites
        return Cf1Sites(self._session)

    @cached_property
    def cf_interconnects(self) -> CfInterconnects:
        from cfapi.api.magic_transit.cf_interconnects import CfInterconnects
        return CfInterconnects(self._session)

    @cached_property
    def connectors(self) -> Connectors:
        from cfapi.api.magic_transit.connectors import Connectors
        return Connectors(self._session)

    @cached_property
    def gre_tunnels(self) -> GRETunnels:
        from cfapi.api.magic_transit.gre_tunnels import GRETunnels
        return GRETunnels(self._session)

    @cached_property
    def ipsec_tunnels(self) -> IPSecTunnels:
        from cfapi.api.magic_transit.ipsec_tunnels import IPSecTunnels
        return IPSecTunnels(self._session)

    @cached_property
    def pcaps(self) -> PCAPs:
        from cfapi.api.magic_transit.pcaps import PCAPs
        return PCAPs(self._session)

    @cached_property
    def routes(self) -> Routes:
        from cfapi.api.magic_transit.routes import Routes
        return Routes(self._session)

    @cached_property
    def sites(self) -> Sites:
        from cfapi.api.magic_transit.sites import Sites
        return Sites(self._session)
