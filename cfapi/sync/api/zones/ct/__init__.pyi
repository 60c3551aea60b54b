"""`cf.zones.ct` without await, as types. Written by codegen."""

from cfapi.sync.api.zones.ct.alerting import AlertingResource
from cfapi.sync.resources import Resource

class CTResource(Resource):
    """Zone CT: `cf.zones.ct`."""

    @property
    def alerting(self) -> AlertingResource: ...
