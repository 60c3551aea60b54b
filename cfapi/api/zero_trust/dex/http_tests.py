"""`cf.zero_trust.dex.http_tests`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.zero_trust.dex import (
    DEXPercentiles, DigitalExperienceMonitor, TestStatOverTime, TracerouteStatsPacketLossPct,
)


@model
class HTTPDetails:
    """HTTP details: response of zero_trust.dex.http_tests.get."""

    host: str | None = None
    http_stats: HTTPDetailsStats | None = renamed("httpStats", default=None)
    http_stats_by_colo: list[HTTPDetailsColo] | None = renamed("httpStatsByColo", default=None)
    interval: str | None = None
    kind: Literal["http"] | str | None = None
    method: str | None = None
    name: str | None = None
    target_policies: list[DigitalExperienceMonitor] | None = None
    targeted: bool | None = None


@model
class HTTPDetailsCode:
    """HTTP details code: part of HTTPDetailsColo."""

    status200: int
    status300: int
    status400: int
    status500: int
    timestamp: Moment


@model
class HTTPDetailsColo:
    """HTTP details colo: part of HTTPDetails."""

    availability_pct: TracerouteStatsPacketLossPct = renamed("availabilityPct")
    colo: str
    dns_response_time_ms: TestStatOverTime = renamed("dnsResponseTimeMs")
    http_status_code: list[HTTPDetailsCode] = renamed("httpStatusCode")
    resource_fetch_time_ms: TestStatOverTime = renamed("resourceFetchTimeMs")
    server_response_time_ms: TestStatOverTime = renamed("serverResponseTimeMs")
    unique_devices_total: int = renamed("uniqueDevicesTotal")


@model
class HTTPDetailsPercentiles:
    """HTTP details percentiles: response of zero_trust.dex.http_tests.percentiles.get."""

    dns_response_time_ms: DEXPercentiles | None = renamed("dnsResponseTimeMs", default=None)
    resource_fetch_time_ms: DEXPercentiles | None = renamed("resourceFetchTimeMs", default=None)
    server_response_time_ms: DEXPercentiles | None = renamed("serverResponseTimeMs", default=None)


@model
class HTTPDetailsStats:
    """HTTP details stats: part of HTTPDetails."""

    availability_pct: TracerouteStatsPacketLossPct = renamed("availabilityPct")
    dns_response_time_ms: TestStatOverTime = renamed("dnsResponseTimeMs")
    http_status_code: list[HTTPDetailsCode] = renamed("httpStatusCode")
    resource_fetch_time_ms: TestStatOverTime = renamed("resourceFetchTimeMs")
    server_response_time_ms: TestStatOverTime = renamed("serverResponseTimeMs")
    unique_devices_total: int = renamed("uniqueDevicesTotal")


class HTTPTests(Resource):
    """DEX HTTP tests: `cf.zero_trust.dex.http_tests`."""

    @cached_property
    def percentiles(self) -> Percentiles:
        return Percentiles(self._session)

    def get(
        self, test_id: str, *, account_id: str, from_: str, interval: Literal["minute", "hour"] | str, to: str,
        colo: str | Unset = UNSET, device_id: Sequence[str] | Unset = UNSET,
    ) -> Reply[HTTPDetails]:
        """Get a DEX HTTP test: GET /accounts/{account_id}/dex/http-tests/{test_id} (permission: Zero Trust Read or
        Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/http_tests/methods/get/"""
        return self._call(
            "zero_trust.dex.http_tests.get", "GET", "/accounts/{account_id}/dex/http-tests/{test_id}", locals(),
            HTTPDetails, wire={"from_": "from", "device_id": "deviceId"},
        )


class Percentiles(Resource):
    """HTTP test percentiles: `cf.zero_trust.dex.http_tests.percentiles`."""

    def get(
        self, test_id: str, *, account_id: str, from_: str, to: str, colo: str | Unset = UNSET,
        device_id: Sequence[str] | Unset = UNSET,
    ) -> Reply[HTTPDetailsPercentiles]:
        """Get HTTP test percentiles: GET /accounts/{account_id}/dex/http-tests/{test_id}/percentiles (permission: Zero
        Trust Read or Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/http_tests/subresources/percentiles/methods/get/"""
        return self._call(
            "zero_trust.dex.http_tests.percentiles.get", "GET",
            "/accounts/{account_id}/dex/http-tests/{test_id}/percentiles", locals(), HTTPDetailsPercentiles,
            wire={"from_": "from", "device_id": "deviceId"},
        )
