"""`cf.cloudforce_one` without await, as types. Written by codegen."""

from cfapi.sync.api.cloudforce_one.binary_storage import BinaryStorageResource
from cfapi.sync.api.cloudforce_one.requests import Requests
from cfapi.sync.api.cloudforce_one.rules import Rules
from cfapi.sync.api.cloudforce_one.scans import Scans
from cfapi.sync.api.cloudforce_one.threat_events import ThreatEvents
from cfapi.sync.api.cloudforce_one.threat_signals import ThreatSignals
from cfapi.sync.resources import Resource

class CloudforceOneResource(Resource):
    """Cloudforce one: `cf.cloudforce_one`."""

    @property
    def binary_storage(self) -> BinaryStorageResource: ...

    @property
    def requests(self) -> Requests: ...

    @property
    def rules(self) -> Rules: ...

    @property
    def scans(self) -> Scans: ...

    @property
    def threat_events(self) -> ThreatEvents: ...

    @property
    def threat_signals(self) -> ThreatSignals: ...
