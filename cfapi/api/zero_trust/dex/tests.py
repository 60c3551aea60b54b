"""`cf.zero_trust.dex.tests`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model, renamed
from cfapi.api.zero_trust.dex import DigitalExperienceMonitor


@model
class AggregateTimePeriod:
    """Aggregate time period: part of HTTPResultsResourceFetchTimeHistory."""

    units: Literal["hours", "days", "testRuns"] | str
    value: int


@model
class HTTPResults:
    """HTTP results: part of Test."""

    resource_fetch_time: HTTPResultsResourceFetchTime = renamed("resourceFetchTime")


@model
class HTTPResultsByColo:
    """HTTP results by colo: part of Test."""

    colo: str
    resource_fetch_time: HTTPResultsResourceFetchTime = renamed("resourceFetchTime")


@model
class HTTPResultsResourceFetchTime:
    """HTTP results resource fetch time: part of HTTPResults.

    avg_ms: milliseconds."""

    history: list[HTTPResultsResourceFetchTimeHistory]
    avg_ms: int | None = renamed("avgMs", default=None)
    over_time: HTTPResultsResourceFetchTimeOverTime | None = renamed("overTime", default=None)


@model
class HTTPResultsResourceFetchTimeHistory:
    """HTTP results resource fetch time history: part of HTTPResultsResourceFetchTime.

    avg_ms: milliseconds."""

    time_period: AggregateTimePeriod = renamed("timePeriod")
    avg_ms: int | None = renamed("avgMs", default=None)
    delta_pct: int | float | None = renamed("deltaPct", default=None)


@model
class HTTPResultsResourceFetchTimeOverTime:
    """HTTP results resource fetch time over time: part of HTTPResultsResourceFetchTime."""

    time_period: AggregateTimePeriod = renamed("timePeriod")
    values: list[ResultsResourceFetchTimeOverTimeValue]


@model
class ResultsResourceFetchTimeOverTimeValue:
    """Results resource fetch time over time value: part of HTTPResultsResourceFetchTimeOverTime.

    avg_ms: milliseconds."""

    avg_ms: int = renamed("avgMs")
    timestamp: Moment


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
    http_results: HTTPResults | None = renamed("httpResults", default=None)
    http_results_by_colo: list[HTTPResultsByColo] | None = renamed("httpResultsByColo", default=None)
    method: str | None = None
    target_policies: list[DigitalExperienceMonitor] | None = None
    targeted: bool | None = None
    traceroute_results: TracerouteResults | None = renamed("tracerouteResults", default=None)
    traceroute_results_by_colo: list[TracerouteResultsByColo] | None = renamed("tracerouteResultsByColo", default=None)


@model
class TestUniqueDevices:
    """Test unique devices: response of zero_trust.dex.tests.unique_devices.list."""

    unique_devices_total: int = renamed("uniqueDevicesTotal")


@model
class TracerouteResults:
    """Traceroute results: part of Test."""

    round_trip_time: HTTPResultsResourceFetchTime = renamed("roundTripTime")


@model
class TracerouteResultsByColo:
    """Traceroute results by colo: part of Test."""

    colo: str
    round_trip_time: HTTPResultsResourceFetchTime = renamed("roundTripTime")


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

    async def list(
        self, *, account_id: str, device_id: Sequence[str] | Unset = UNSET, test_name: str | Unset = UNSET,
    ) -> TestUniqueDevices:
        """List test unique devices: GET /accounts/{account_id}/dex/tests/unique-devices (permission: Zero Trust Read or
        Cloudflare DEX Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/tests/subresources/unique_devices/methods/list/"""
        return await self._call(
            "zero_trust.dex.tests.unique_devices.list", "GET", "/accounts/{account_id}/dex/tests/unique-devices",
            locals(), TestUniqueDevices, wire={"device_id": "deviceId", "test_name": "testName"},
        )
