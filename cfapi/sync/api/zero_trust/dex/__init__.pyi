"""`cf.zero_trust.dex` without await, as types. Written by codegen."""

from cfapi.sync.api.zero_trust.dex.colos import Colos
from cfapi.sync.api.zero_trust.dex.commands import Commands
from cfapi.sync.api.zero_trust.dex.devices import Devices
from cfapi.sync.api.zero_trust.dex.fleet_status import FleetStatusResource
from cfapi.sync.api.zero_trust.dex.http_tests import HTTPTests
from cfapi.sync.api.zero_trust.dex.rules import Rules
from cfapi.sync.api.zero_trust.dex.tests import Tests
from cfapi.sync.api.zero_trust.dex.traceroute_test_results import TracerouteTestResults
from cfapi.sync.api.zero_trust.dex.traceroute_tests import TracerouteTests
from cfapi.sync.api.zero_trust.dex.warp_change_events import WARPChangeEvents
from cfapi.sync.resources import Resource

class DEXResource(Resource):
    """Zero trust DEX: `cf.zero_trust.dex`."""

    @property
    def colos(self) -> Colos: ...

    @property
    def commands(self) -> Commands: ...

    @property
    def devices(self) -> Devices: ...

    @property
    def fleet_status(self) -> FleetStatusResource: ...

    @property
    def http_tests(self) -> HTTPTests: ...

    @property
    def rules(self) -> Rules: ...

    @property
    def tests(self) -> Tests: ...

    @property
    def traceroute_test_results(self) -> TracerouteTestResults: ...

    @property
    def traceroute_tests(self) -> TracerouteTests: ...

    @property
    def warp_change_events(self) -> WARPChangeEvents: ...
