"""`cf.logs.received` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logs.received as _api
from cfapi.sync.api.logs.received.fields import Fields
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ReceivedResource(Resource):
    """Log received: `cf.logs.received`."""

    @property
    def fields(self) -> Fields: ...

    @_call(_api.ReceivedResource.get)
    def get(self) -> Any:
        """Get log received: GET /zones/{zone_id}/logs/received (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/received/methods/get/"""
