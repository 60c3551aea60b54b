"""`cf.zero_trust.dex.tests`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.zero_trust.dex import DigitalExperienceMonitor


@model
class AggregateTimePeriod:
    """Aggregate time period: part of TestHistory."""

    units: Literal["hours", "days", "testRuns"] | str
    value: int


@model
class Test:
    """Test: response of zero_trust.dex.tests.list."""

    id: str
    created: Moment
    description: str
    enabled: bool
    host: str
    interval: str
    kind: Literal["http", "traceroute"] | str
    name: str
    updated: Moment
    http_results: TestHTTPResults | None = renamed("httpResults", default=None)
    http_results_by_colo: list[TestHTTPResultsByColo] | None = renamed("httpResultsByColo", default=None)
    method: str | None = None
    target_policies: list[DigitalExperienceMonitor] | None = None
    targeted: bool | None = None
    traceroute_results: TestTracerouteResults | None = renamed("tracerouteResults", default=None)
    traceroute_results_by_colo: list[
        TestTracerouteResultsByColo,
    ] | None = renamed("tracerouteResultsByColo", default=None)


@model
class TestHTTPResults:
    """Test HTTP results: part of Test."""

    resource_fetch_time: TestResourceFetchTime = renamed("resourceFetchTime")


@model
class TestHTTPResultsByColo:
    """Test HTTP results by colo: part of Test."""

    colo: str
    resource_fetch_time: TestResourceFetchTime = renamed("resourceFetchTime")


@model
class TestHistory:
    """Test history: part of TestResourceFetchTime."""

    time_period: AggregateTimePeriod = renamed("timePeriod")
    avg_ms: int | None = renamed("avgMs", default=None)
    """Milliseconds."""
    delta_pct: int | float | None = renamed("deltaPct", default=None)


@model
class TestOverTime:
    """Test over time: part of TestResourceFetchTime."""

    time_period: AggregateTimePeriod = renamed("timePeriod")
    values: list[TestValue]


@model
class TestResourceFetchTime:
    """Test resource fetch time: part of TestHTTPResults."""

    history: list[TestHistory]
    avg_ms: int | None = renamed("avgMs", default=None)
    """Milliseconds."""
    over_time: TestOverTime | None = renamed("overTime", default=None)


@model
class TestTracerouteResults:
    """Test traceroute results: part of Test."""

    round_trip_time: TestResourceFetchTime = renamed("roundTripTime")


@model
class TestTracerouteResultsByColo:
    """Test traceroute results by colo: part of Test."""

    colo: str
    round_trip_time: TestResourceFetchTime = renamed("roundTripTime")


@model
class TestUniqueDevices:
    """Test unique devices: response of zero_trust.dex.tests.unique_devices.list."""

    unique_devices_total: int = renamed("uniqueDevicesTotal")


@model
class TestValue:
    """Test value: part of TestOverTime."""

    avg_ms: int = renamed("avgMs")
    """Milliseconds."""
    timestamp: Moment


class Tests(Resource):
    """DEX tests: `cf.zero_trust.dex.tests`."""

    @cached_property
    def unique_devices(self) -> UniqueDevices:
        return UniqueDevices(self._session)

    def list(
        self, *, account_id: str, colo: str | Unset = UNSET, device_id: Sequence[str] | Unset = UNSET,
        kind: Literal["http", "traceroute"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, registration_id: str | Unset = UNSET, test_name: str | Unset = UNSET,
    ) -> Pages[Test]:
        """List DEX tests: GET /accounts/{account_id}/dex/tests/overview (permission: Zero Trust Read or Cloudflare DEX
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/tests/methods/list/"""
        return self._pages(
            "zero_trust.dex.tests.list", "GET", "/accounts/{account_id}/dex/tests/overview", locals(), Test,
            wire={"device_id": "deviceId", "test_name": "testName"},
            paging=Paging(kind="page_no_total", items="result.tests", size=50),
        )


class UniqueDevices(Resource):
    """Test unique devices: `cf.zero_trust.dex.tests.unique_devices`."""

    def list(
        self, *, account_id: str, device_id: Sequence[str] | Unset = UNSET, test_name: str | Unset = UNSET,
    ) -> Reply[TestUniqueDevices]:
        """List test unique devices: GET /accounts/{account_id}/dex/tests/unique-devices (permission: Zero Trust Read or
        Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/tests/subresources/unique_devices/methods/list/"""
        return self._call(
            "zero_trust.dex.tests.unique_devices.list", "GET", "/accounts/{account_id}/dex/tests/unique-devices",
            locals(), TestUniqueDevices, wire={"device_id": "deviceId", "test_name": "testName"},
        )
