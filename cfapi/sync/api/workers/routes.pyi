"""`cf.workers.routes` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.routes as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Routes(Resource):
    """Worker routes: `cf.workers.routes`."""

    @_listing(_api.Routes.list)
    def list(self) -> Any:
        """List worker routes: GET /zones/{zone_id}/workers/routes (permission: Workers Routes Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/routes/methods/list/"""

    @_call(_api.Routes.create)
    def create(self) -> Any:
        """Create a worker route: POST /zones/{zone_id}/workers/routes (permission: Workers Routes Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/routes/methods/create/"""

    @_call(_api.Routes.get)
    def get(self) -> Any:
        """Get a worker route: GET /zones/{zone_id}/workers/routes/{route_id} (permission: Workers Routes Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/routes/methods/get/"""

    @_call(_api.Routes.update)
    def update(self) -> Any:
        """Update a worker route: PUT /zones/{zone_id}/workers/routes/{route_id} (permission: Workers Routes Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/routes/methods/update/"""

    @_call(_api.Routes.delete)
    def delete(self) -> Any:
        """Delete a worker route: DELETE /zones/{zone_id}/workers/routes/{route_id} (permission: Workers Routes Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/routes/methods/delete/"""
