"""`cf.alerting.destinations`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.alerting.destinations.eligible import EligibleResource
    from cfapi.api.alerting.destinations.pagerduty import PagerdutyResource
    from cfapi.api.alerting.destinations.webhooks import Webhooks


class Destinations(Resource):
    """Alerting destinations: `cf.alerting.destinations`."""

    @cached_property
    def eligible(self) -> EligibleResource:
        from cfapi.api.alerting.destinations.eligible import EligibleResource
        return EligibleResource(self._session)

    @cached_property
    def pagerduty(self) -> PagerdutyResource:
        from cfapi.api.alerting.destinations.pagerduty import PagerdutyResource
        return PagerdutyResource(self._session)

    @cached_property
    def webhooks(self) -> Webhooks:
        from cfapi.api.alerting.destinations.webhooks import Webhooks
        return Webhooks(self._session)
