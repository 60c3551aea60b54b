"""`cf.zero_trust.dex`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Moment, Resource, model

if TYPE_CHECKING:
    from cfapi.api.zero_trust.dex.colos import Colos
    from cfapi.api.zero_trust.dex.commands import Commands
    from cfapi.api.zero_trust.dex.devices import Devices
    from cfapi.api.zero_trust.dex.fleet_status import FleetStatusResource
    from cfapi.api.zero_trust.dex.http_tests import HTTPTests
    from cfapi.api.zero_trust.dex.rules import Rules
    from cfapi.api.zero_trust.dex.tests import Tests
    from cfapi.api.zero_trust.dex.traceroute_test_results import TracerouteTestResults
    from cfapi.api.zero_trust.dex.traceroute_tests import TracerouteTests
    from cfapi.api.zero_trust.dex.warp_change_events import WARPChangeEvents


@model
class DEXPercentiles:
    """DEX percentiles: part of HTTPDetailsPercentiles."""

    p50: int | float | None = None
    p90: int | float | None = None
    p95: int | float | None = None
    p99: int | float | None = None


@model
class DigitalExperienceMonitor:
    """Digital experience monitor: part of HTTPDetails."""

    id: str
    default: bool
    name: str


@model
class TestStatOverTime:
    """Test stat over time: part of HTTPDetailsColo."""

    slots: list[TestStatOverTimeSlot]
    avg: int | None = None
    max: int | None = None
    min: int | None = None


@model
class TestStatOverTimeSlot:
    """Test stat over time slot: part of TestStatOverTime."""

    timestamp: Moment
    value: int


@model
class TracerouteStatsPacketLossPct:
    """Traceroute stats packet loss pct: part of HTTPDetailsColo."""

    slots: list[TracerouteStatsSlot]
    avg: int | float | None = None
    max: int | float | None = None
    min: int | float | None = None


@model
class TracerouteStatsSlot:
    """Traceroute stats slot: part of TracerouteStatsPacketLossPct."""

    timestamp: Moment
    value: int | float


class DEXResource(Resource):
    """Zero trust DEX: `cf.zero_trust.dex`."""

    @cached_property
    def colos(self) -> Colos:
        from cfapi.api.zero_trust.dex.colos import Colos
        return Colos(self._session)

    @cached_property
    def commands(self) -> Commands:
        from cfapi.api.zero_trust.dex.commands import Commands
        return Commands(self._session)

    @cached_property
    def devices(self) -> Devices:
        from cfapi.api.zero_trust.dex.devices import Devices
        return Devices(self._session)

    @cached_property
    def fleet_status(self) -> FleetStatusResource:
        from cfapi.api.zero_trust.dex.fleet_status import FleetStatusResource
        return FleetStatusResource(self._session)

    @cached_property
    def http_tests(self) -> HTTPTests:
        from cfapi.api.zero_trust.dex.http_tests import HTTPTests
        return HTTPTests(self._session)

    @cached_property
    def rules(self) -> Rules:
        from cfapi.api.zero_trust.dex.rules import Rules
        return Rules(self._session)

    @cached_property
    def tests(self) -> Tests:
        from cfapi.api.zero_trust.dex.tests import Tests
        return Tests(self._session)

    @cached_property
    def traceroute_test_results(self) -> TracerouteTestResults:
        from cfapi.api.zero_trust.dex.traceroute_test_results import TracerouteTestResults
        return TracerouteTestResults(self._session)

    @cached_property
    def traceroute_tests(self) -> TracerouteTests:
        from cfapi.api.zero_trust.dex.traceroute_tests import TracerouteTests
        return TracerouteTests(self._session)

    @cached_property
    def warp_change_events(self) -> WARPChangeEvents:
        from cfapi.api.zero_trust.dex.warp_change_events import WARPChangeEvents
        return WARPChangeEvents(self._session)
