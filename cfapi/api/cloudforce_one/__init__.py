"""`cf.cloudforce_one`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.cloudforce_one.binary_storage import BinaryStorageResource
    from cfapi.api.cloudforce_one.requests import Requests
    from cfapi.api.cloudforce_one.rules import Rules
    from cfapi.api.cloudforce_one.scans import Scans
    from cfapi.api.cloudforce_one.threat_events import ThreatEvents
    from cfapi.api.cloudforce_one.threat_signals import ThreatSignals


class CloudforceOneResource(Resource):
    """Cloudforce one: `cf.cloudforce_one`."""

    @cached_property
    def binary_storage(self) -> BinaryStorageResource:
        from cfapi.api.cloudforce_one.binary_storage import BinaryStorageResource
        return BinaryStorageResource(self._session)

    @cached_property
    def requests(self) -> Requests:
        from cfapi.api.cloudforce_one.requests import Requests
        return Requests(self._session)

    @cached_property
    def rules(self) -> Rules:
        from cfapi.api.cloudforce_one.rules import Rules
        return Rules(self._session)

    @cached_property
    def scans(self) -> Scans:
        from cfapi.api.cloudforce_one.scans import Scans
        return Scans(self._session)

    @cached_property
    def threat_events(self) -> ThreatEvents:
        from cfapi.api.cloudforce_one.threat_events import ThreatEvents
        return ThreatEvents(self._session)

    @cached_property
    def threat_signals(self) -> ThreatSignals:
        from cfapi.api.cloudforce_one.threat_signals import ThreatSignals
        return ThreatSignals(self._session)
