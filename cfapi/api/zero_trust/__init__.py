"""`cf.zero_trust`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import Moment, Resource, model, renamed

if TYPE_CHECKING:
    from cfapi.api.zero_trust.access import AccessResource
    from cfapi.api.zero_trust.casb import CasbResource
    from cfapi.api.zero_trust.connectivity_settings import ConnectivitySettings
    from cfapi.api.zero_trust.devices import Devices
    from cfapi.api.zero_trust.dex import DEXResource
    from cfapi.api.zero_trust.dlp import DLPResource
    from cfapi.api.zero_trust.gateway import GatewayResource
    from cfapi.api.zero_trust.identity_providers import IdentityProviders
    from cfapi.api.zero_trust.networks import Networks
    from cfapi.api.zero_trust.organizations import Organizations
    from cfapi.api.zero_trust.resource_library import ResourceLibraryResource
    from cfapi.api.zero_trust.risk_scoring import RiskScoringResource
    from cfapi.api.zero_trust.seats import Seats
    from cfapi.api.zero_trust.tunnels import Tunnels


@model
class FleetStatus:
    """Fleet status: response of zero_trust.devices.fleet_status.get."""

    colo: str
    device_id: str = renamed("deviceId")
    mode: str
    platform: str
    status: str
    timestamp: Moment
    version: str
    always_on: bool | None = renamed("alwaysOn", default=None)
    battery_charging: bool | None = renamed("batteryCharging", default=None)
    battery_cycles: int | None = renamed("batteryCycles", default=None)
    battery_pct: int | float | None = renamed("batteryPct", default=None)
    connection_type: str | None = renamed("connectionType", default=None)
    cpu_pct: int | float | None = renamed("cpuPct", default=None)
    cpu_pct_by_app: list[FleetStatusCPUPctByApp] | None = renamed("cpuPctByApp", default=None)
    device_ipv4: FleetStatusISPIPV4 | None = renamed("deviceIpv4", default=None)
    device_ipv6: FleetStatusISPIPV4 | None = renamed("deviceIpv6", default=None)
    device_name: str | None = renamed("deviceName", default=None)
    device_registration: str | None = renamed("deviceRegistration", default=None)
    disk_read_bps: int | None = renamed("diskReadBps", default=None)
    disk_usage_pct: int | float | None = renamed("diskUsagePct", default=None)
    disk_write_bps: int | None = renamed("diskWriteBps", default=None)
    doh_subdomain: str | None = renamed("dohSubdomain", default=None)
    estimated_loss_pct: int | float | None = renamed("estimatedLossPct", default=None)
    firewall_enabled: bool | None = renamed("firewallEnabled", default=None)
    gateway_ipv4: FleetStatusISPIPV4 | None = renamed("gatewayIpv4", default=None)
    gateway_ipv6: FleetStatusISPIPV4 | None = renamed("gatewayIpv6", default=None)
    handshake_latency_ms: int | float | None = renamed("handshakeLatencyMs", default=None)
    """Milliseconds."""
    isp_ipv4: FleetStatusISPIPV4 | None = renamed("ispIpv4", default=None)
    isp_ipv6: FleetStatusISPIPV4 | None = renamed("ispIpv6", default=None)
    metal: str | None = None
    network_rcvd_bps: int | None = renamed("networkRcvdBps", default=None)
    network_sent_bps: int | None = renamed("networkSentBps", default=None)
    network_ssid: str | None = renamed("networkSsid", default=None)
    person_email: str | None = renamed("personEmail", default=None)
    ram_available_kb: int | None = renamed("ramAvailableKb", default=None)
    ram_used_pct: int | float | None = renamed("ramUsedPct", default=None)
    ram_used_pct_by_app: list[FleetStatusRamUsedPctByApp] | None = renamed("ramUsedPctByApp", default=None)
    registration_id: str | None = renamed("registrationId", default=None)
    rtt: FleetStatusRTT | None = None
    switch_locked: bool | None = renamed("switchLocked", default=None)
    tunnel_stats: FleetStatusTunnelStats | None = renamed("tunnelStats", default=None)
    tunnel_type: str | None = renamed("tunnelType", default=None)
    wifi_strength_dbm: int | None = renamed("wifiStrengthDbm", default=None)


@model
class FleetStatusCPUPctByApp:
    """Fleet status CPU pct by app: part of FleetStatus."""

    cpu_pct: int | float | None = None
    name: str | None = None


@model
class FleetStatusISPIPV4:
    """Fleet status ISPIPV4: part of FleetStatus."""

    address: str | None = None
    asn: int | None = None
    aso: str | None = None
    location: FleetStatusLocation | None = None
    name: str | None = None
    netmask: str | None = None
    version: int | None = None


@model
class FleetStatusLocation:
    """Fleet status location: part of FleetStatusISPIPV4."""

    city: str | None = None
    country_iso: str | None = None
    state_iso: str | None = None
    zip: str | None = None


@model
class FleetStatusRTT:
    """Fleet status RTT: part of FleetStatus."""

    min_rtt_us: FleetStatusRTTUs | None = renamed("minRttUs", default=None)
    rtt_us: FleetStatusRTTUs | None = renamed("rttUs", default=None)
    rtt_var_us: FleetStatusRTTUs | None = renamed("rttVarUs", default=None)


@model
class FleetStatusRTTUs:
    """Fleet status RTT us: part of FleetStatusRTT."""

    downstream: int | None = None
    upstream: int | None = None


@model
class FleetStatusRamUsedPctByApp:
    """Fleet status ram used pct by app: part of FleetStatus."""

    name: str | None = None
    ram_used_pct: int | float | None = None


@model
class FleetStatusTunnelStats:
    """Fleet status tunnel stats: part of FleetStatus."""

    bytes_lost: FleetStatusRTTUs | None = renamed("bytesLost", default=None)
    bytes_received: FleetStatusRTTUs | None = renamed("bytesReceived", default=None)
    bytes_retransmitted: FleetStatusRTTUs | None = renamed("bytesRetransmitted", default=None)
    bytes_sent: FleetStatusRTTUs | None = renamed("bytesSent", default=None)
    packets_lost: FleetStatusRTTUs | None = renamed("packetsLost", default=None)
    packets_received: FleetStatusRTTUs | None = renamed("packetsReceived", default=None)
    packets_retransmitted: FleetStatusRTTUs | None = renamed("packetsRetransmitted", default=None)
    packets_sent: FleetStatusRTTUs | None = renamed("packetsSent", default=None)
    stats_window_ms: int | None = renamed("statsWindowMs", default=None)
    """Milliseconds."""


@model
class IdentityProviderCurrentCertificate:
    """Identity provider current certificate: part of IdentityProviderSet."""

    is_current: bool
    not_after: Moment
    public_certificate: str
    uid: str


@model
class IdentityProviderSet:
    """Identity provider set: response of zero_trust.identity_providers.saml_certificate.create."""

    created_at: Moment
    uid: str
    updated_at: Moment
    current_certificate: IdentityProviderCurrentCertificate | None = None
    previous_certificate: Any = None


@model
class SchemaData:
    """Schema data: argument of zero_trust.devices.dex_tests.create."""

    host: str
    kind: Literal["http", "traceroute"] | str
    method: Literal["GET"] | str | None = None


class ZeroTrustResource(Resource):
    """Zero trust: `cf.zero_trust`."""

    @cached_property
    def access(self) -> AccessResource:
        from cfapi.api.zero_trust.access import AccessResource
        return AccessResource(self._session)

    @cached_property
    def casb(self) -> CasbResource:
        from cfapi.api.zero_trust.casb import CasbResource
        return CasbResource(self._session)

    @cached_property
    def connectivity_settings(self) -> ConnectivitySettings:
        from cfapi.api.zero_trust.connectivity_settings import ConnectivitySettings
        return ConnectivitySettings(self._session)

    @cached_property
    def devices(self) -> Devices:
        from cfapi.api.zero_trust.devices import Devices
        return Devices(self._session)

    @cached_property
    def dex(self) -> DEXResource:
        from cfapi.api.zero_trust.dex import DEXResource
        return DEXResource(self._session)

    @cached_property
    def dlp(self) -> DLPResource:
        from cfapi.api.zero_trust.dlp import DLPResource
        return DLPResource(self._session)

    @cached_property
    def gateway(self) -> GatewayResource:
        from cfapi.api.zero_trust.gateway import GatewayResource
        return GatewayResource(self._session)

    @cached_property
    def identity_providers(self) -> IdentityProviders:
        from cfapi.api.zero_trust.identity_providers import IdentityProviders
        return IdentityProviders(self._session)

    @cached_property
    def networks(self) -> Networks:
        from cfapi.api.zero_trust.networks import Networks
        return Networks(self._session)

    @cached_property
    def organizations(self) -> Organizations:
        from cfapi.api.zero_trust.organizations import Organizations
        return Organizations(self._session)

    @cached_property
    def resource_library(self) -> ResourceLibraryResource:
        from cfapi.api.zero_trust.resource_library import ResourceLibraryResource
        return ResourceLibraryResource(self._session)

    @cached_property
    def risk_scoring(self) -> RiskScoringResource:
        from cfapi.api.zero_trust.risk_scoring import RiskScoringResource
        return RiskScoringResource(self._session)

    @cached_property
    def seats(self) -> Seats:
        from cfapi.api.zero_trust.seats import Seats
        return Seats(self._session)

    @cached_property
    def tunnels(self) -> Tunnels:
        from cfapi.api.zero_trust.tunnels import Tunnels
        return Tunnels(self._session)
