"""`cf.logs.control.retention` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logs.control.retention as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RetentionResource(Resource):
    """Control retention: `cf.logs.control.retention`."""

    @_call(_api.RetentionResource.get)
    def get(self) -> Any:
        """Get control retention: GET /zones/{zone_id}/logs/control/retention/flag (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/control/subresources/retention/methods/get/"""

    @_call(_api.RetentionResource.create)
    def create(self) -> Any:
        """Create control retention: POST /zones/{zone_id}/logs/control/retention/flag (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logs/subresources/control/subresources/retention/methods/create/"""
