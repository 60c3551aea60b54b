"""`cf.zero_trust.dex.traceroute_test_results`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from cfapi._core import Resource, model, renamed


@model
class NetworkPath:
    """Network path: response of zero_trust.dex.traceroute_test_results.network_path.get."""

    hops: list[NetworkPathHop]
    result_id: str = renamed("resultId")
    colo: str | None = None
    device_name: str | None = renamed("deviceName", default=None)
    execution_context: Literal["EXECUTION_CONTEXT_INVALID", "OUT_OF_TUNNEL", "IN_TUNNEL"] | str | None = None
    test_id: str | None = renamed("testId", default=None)
    test_name: str | None = renamed("testName", default=None)
    time_start: str | None = None
    tunnel_type: str | None = None


@model
class NetworkPathHop:
    """Network path hop: part of NetworkPath.

    ttl: seconds; rtt_ms: milliseconds."""

    ttl: int
    asn: int | None = None
    aso: str | None = None
    ip_address: str | None = renamed("ipAddress", default=None)
    location: NetworkPathHopLocation | None = None
    mile: Literal["client-to-app", "client-to-cf-egress", "client-to-cf-ingress", "client-to-isp"] | str | None = None
    name: str | None = None
    packet_loss_pct: int | float | None = renamed("packetLossPct", default=None)
    rtt_ms: int | None = renamed("rttMs", default=None)


@model
class NetworkPathHopLocation:
    """Network path hop location: part of NetworkPathHop."""

    city: str | None = None
    state: str | None = None
    zip: str | None = None


class TracerouteTestResults(Resource):
    """DEX traceroute test results: `cf.zero_trust.dex.traceroute_test_results`."""

    @cached_property
    def network_path(self) -> NetworkPathResource:
        return NetworkPathResource(self._session)


class NetworkPathResource(Resource):
    """Traceroute test result network path: `cf.zero_trust.dex.traceroute_test_results.network_path`."""

    async def get(self, test_result_id: str, *, account_id: str) -> NetworkPath:
        """Get traceroute test result network path: GET
        /accounts/{account_id}/dex/traceroute-test-results/{test_result_id}/network-path (permission: Zero Trust Read or
        Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/traceroute_test_results/subresources/network_path/methods/get/"""
        return await self._call(
            "zero_trust.dex.traceroute_test_results.network_path.get", "GET",
            "/accounts/{account_id}/dex/traceroute-test-results/{test_result_id}/network-path", locals(), NetworkPath,
        )
