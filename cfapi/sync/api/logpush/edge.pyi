"""`cf.logpush.edge` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logpush.edge as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class EdgeResource(Resource):
    """Logpush edge: `cf.logpush.edge`."""

    @_listing(_api.EdgeResource.get)
    def get(self) -> Any:
        """Get logpush edge: GET /zones/{zone_id}/logpush/edge/jobs (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logpush/subresources/edge/methods/get/"""

    @_call(_api.EdgeResource.create)
    def create(self) -> Any:
        """Create logpush edge: POST /zones/{zone_id}/logpush/edge/jobs (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logpush/subresources/edge/methods/create/"""
