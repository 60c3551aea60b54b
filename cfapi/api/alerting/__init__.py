"""`cf.alerting`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.alerting.available_alerts import AvailableAlerts
    from cfapi.api.alerting.destinations import Destinations
    from cfapi.api.alerting.history import HistoryResource
    from cfapi.api.alerting.policies import Policies
    from cfapi.api.alerting.silences import Silences


class AlertingResource(Resource):
    """Alerting: `cf.alerting`."""

    @cached_property
    def available_alerts(self) -> AvailableAlerts:
        from cfapi.api.alerting.available_alerts import AvailableAlerts
        return AvailableAlerts(self._session)

    @cached_property
    def destinations(self) -> Destinations:
        from cfapi.api.alerting.destinations import Destinations
        return Destinations(self._session)

    @cached_property
    def history(self) -> HistoryResource:
        from cfapi.api.alerting.history import HistoryResource
        return HistoryResource(self._session)

    @cached_property
    def policies(self) -> Policies:
        from cfapi.api.alerting.policies import Policies
        return Policies(self._session)

    @cached_property
    def silences(self) -> Silences:
        from cfapi.api.alerting.silences import Silences
        return Silences(self._session)
