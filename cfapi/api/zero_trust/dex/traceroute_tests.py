"""`cf.zero_trust.dex.traceroute_tests`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.zero_trust.dex import (
    DEXPercentiles, DigitalExperienceMonitor, TestStatOverTime, TracerouteStatsPacketLossPct,
)


@model
class NetworkPath:
    """Network path: part of TracerouteTestNetworkPath."""

    slots: list[NetworkPathSlot]
    sampling: NetworkPathSampling | None = None


@model
class NetworkPathSampling:
    """Network path sampling: part of NetworkPath."""

    unit: Literal["hours"] | str
    value: int


@model
class NetworkPathSlot:
    """Network path slot: part of NetworkPath."""

    id: str
    client_to_app_rtt_ms: int | None = renamed("clientToAppRttMs", default=None)
    """Milliseconds."""
    client_to_cf_egress_rtt_ms: int | None = renamed("clientToCfEgressRttMs", default=None)
    """Milliseconds."""
    client_to_cf_ingress_rtt_ms: int | None = renamed("clientToCfIngressRttMs", default=None)
    """Milliseconds."""
    timestamp: Moment
    client_to_isp_rtt_ms: int | None = renamed("clientToIspRttMs", default=None)
    """Milliseconds."""


@model
class Percentiles:
    """Percentiles: response of zero_trust.dex.traceroute_tests.percentiles."""

    hops_count: DEXPercentiles | None = renamed("hopsCount", default=None)
    packet_loss_pct: DEXPercentiles | None = renamed("packetLossPct", default=None)
    round_trip_time_ms: DEXPercentiles | None = renamed("roundTripTimeMs", default=None)


@model
class Traceroute:
    """Traceroute: response of zero_trust.dex.traceroute_tests.get."""

    host: str
    interval: str
    kind: Literal["traceroute"] | str
    name: str
    target_policies: list[DigitalExperienceMonitor] | None = None
    targeted: bool | None = None
    traceroute_stats: TracerouteStats | None = renamed("tracerouteStats", default=None)
    traceroute_stats_by_colo: list[TracerouteStatsByColo] | None = renamed("tracerouteStatsByColo", default=None)


@model
class TracerouteStats:
    """Traceroute stats: part of Traceroute."""

    availability_pct: TracerouteStatsPacketLossPct = renamed("availabilityPct")
    hops_count: TestStatOverTime = renamed("hopsCount")
    packet_loss_pct: TracerouteStatsPacketLossPct = renamed("packetLossPct")
    round_trip_time_ms: TestStatOverTime = renamed("roundTripTimeMs")
    unique_devices_total: int = renamed("uniqueDevicesTotal")


@model
class TracerouteStatsByColo:
    """Traceroute stats by colo: part of Traceroute."""

    availability_pct: TracerouteStatsPacketLossPct = renamed("availabilityPct")
    colo: str
    hops_count: TestStatOverTime = renamed("hopsCount")
    packet_loss_pct: TracerouteStatsPacketLossPct = renamed("packetLossPct")
    round_trip_time_ms: TestStatOverTime = renamed("roundTripTimeMs")
    unique_devices_total: int = renamed("uniqueDevicesTotal")


@model
class TracerouteTestNetworkPath:
    """Traceroute test network path: response of zero_trust.dex.traceroute_tests.network_path."""

    id: str
    device_name: str | None = renamed("deviceName", default=None)
    interval: str | None = None
    kind: Literal["traceroute"] | str | None = None
    name: str | None = None
    network_path: NetworkPath | None = renamed("networkPath", default=None)
    url: str | None = None


class TracerouteTests(Resource):
    """DEX traceroute tests: `cf.zero_trust.dex.traceroute_tests`."""

    def get(
        self, test_id: str, *, account_id: str, from_: str, interval: Literal["minute", "hour"] | str, to: str,
        colo: str | Unset = UNSET, device_id: Sequence[str] | Unset = UNSET,
    ) -> Reply[Traceroute]:
        """Get a DEX traceroute test: GET /accounts/{account_id}/dex/traceroute-tests/{test_id} (permission: Zero Trust
        Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/traceroute_tests/methods/get/"""
        return self._call(
            "zero_trust.dex.traceroute_tests.get", "GET", "/accounts/{account_id}/dex/traceroute-tests/{test_id}",
            locals(), Traceroute, wire={"from_": "from", "device_id": "deviceId"},
        )

    def network_path(
        self, test_id: str, *, account_id: str, device_id: str, from_: str, interval: Literal["minute", "hour"] | str,
        to: str,
    ) -> Reply[TracerouteTestNetworkPath]:
        """DEX traceroute tests: network path: GET /accounts/{account_id}/dex/traceroute-tests/{test_id}/network-path
        (permission: Zero Trust Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/traceroute_tests/methods/network_path/"""
        return self._call(
            "zero_trust.dex.traceroute_tests.network_path", "GET",
            "/accounts/{account_id}/dex/traceroute-tests/{test_id}/network-path", locals(), TracerouteTestNetworkPath,
            wire={"device_id": "deviceId", "from_": "from"},
        )

    def percentiles(
        self, test_id: str, *, account_id: str, from_: str, to: str, colo: str | Unset = UNSET,
        device_id: Sequence[str] | Unset = UNSET,
    ) -> Reply[Percentiles]:
        """Percentiles DEX traceroute tests: GET /accounts/{account_id}/dex/traceroute-tests/{test_id}/percentiles
        (permission: Zero Trust Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/traceroute_tests/methods/percentiles/"""
        return self._call(
            "zero_trust.dex.traceroute_tests.percentiles", "GET",
            "/accounts/{account_id}/dex/traceroute-tests/{test_id}/percentiles", locals(), Percentiles,
            wire={"from_": "from", "device_id": "deviceId"},
        )
