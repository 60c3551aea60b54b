"""`cf.workers.routes`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.workers import Route


class Routes(Resource):
    """Worker routes: `cf.workers.routes`."""

    def list(self, *, zone_id: str) -> Pages[Route]:
        """List worker routes: GET /zones/{zone_id}/workers/routes (permission: Workers Routes Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/routes/methods/list/"""
        return self._pages(
            "workers.routes.list", "GET", "/zones/{zone_id}/workers/routes", locals(), Route,
            paging=Paging(kind="single"),
        )

    def create(self, *, zone_id: str, pattern: str, script: str | Unset = UNSET) -> Reply[Route]:
        """Create a worker route: POST /zones/{zone_id}/workers/routes (permission: Workers Routes Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/routes/methods/create/"""
        return self._call("workers.routes.create", "POST", "/zones/{zone_id}/workers/routes", locals(), Route)

    def get(self, route_id: str, *, zone_id: str) -> Reply[Route]:
        """Get a worker route: GET /zones/{zone_id}/workers/routes/{route_id} (permission: Workers Routes Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/routes/methods/get/"""
        return self._call("workers.routes.get", "GET", "/zones/{zone_id}/workers/routes/{route_id}", locals(), Route)

    def update(self, route_id: str, *, zone_id: str, pattern: str, script: str | Unset = UNSET) -> Reply[Route]:
        """Update a worker route: PUT /zones/{zone_id}/workers/routes/{route_id} (permission: Workers Routes Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/routes/methods/update/"""
        return self._call("workers.routes.update", "PUT", "/zones/{zone_id}/workers/routes/{route_id}", locals(), Route)

    def delete(self, route_id: str, *, zone_id: str) -> Reply[ObjectID]:
        """Delete a worker route: DELETE /zones/{zone_id}/workers/routes/{route_id} (permission: Workers Routes Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/routes/methods/delete/"""
        return self._call(
            "workers.routes.delete", "DELETE", "/zones/{zone_id}/workers/routes/{route_id}", locals(), ObjectID,
        )
