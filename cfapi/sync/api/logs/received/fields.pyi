"""`cf.logs.received.fields` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logs.received.fields as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Fields(Resource):
    """Received fields: `cf.logs.received.fields`."""

    @_call(_api.Fields.get)
    def get(self) -> Any:
        """Get received fields: GET /zones/{zone_id}/logs/received/fields (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/received/subresources/fields/methods/get/"""
