"""`cf.alerting` without await, as types. Written by codegen."""

from cfapi.sync.api.alerting.available_alerts import AvailableAlerts
from cfapi.sync.api.alerting.destinations import Destinations
from cfapi.sync.api.alerting.history import HistoryResource
from cfapi.sync.api.alerting.policies import Policies
from cfapi.sync.api.alerting.silences import Silences
from cfapi.sync.resources import Resource

class AlertingResource(Resource):
    """Alerting: `cf.alerting`."""

    @property
    def available_alerts(self) -> AvailableAlerts: ...

    @property
    def destinations(self) -> Destinations: ...

    @property
    def history(self) -> HistoryResource: ...

    @property
    def policies(self) -> Policies: ...

    @property
    def silences(self) -> Silences: ...
