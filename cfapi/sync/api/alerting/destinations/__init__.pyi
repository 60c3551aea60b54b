"""`cf.alerting.destinations` without await, as types. Written by codegen."""

from cfapi.sync.api.alerting.destinations.eligible import EligibleResource
from cfapi.sync.api.alerting.destinations.pagerduty import PagerdutyResource
from cfapi.sync.api.alerting.destinations.webhooks import Webhooks
from cfapi.sync.resources import Resource

class Destinations(Resource):
    """Alerting destinations: `cf.alerting.destinations`."""

    @property
    def eligible(self) -> EligibleResource: ...

    @property
    def pagerduty(self) -> PagerdutyResource: ...

    @property
    def webhooks(self) -> Webhooks: ...
