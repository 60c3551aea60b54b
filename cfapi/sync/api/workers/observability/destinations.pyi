"""`cf.workers.observability.destinations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.observability.destinations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Destinations(Resource):
    """Observability destinations: `cf.workers.observability.destinations`."""

    @_listing(_api.Destinations.list)
    def list(self) -> Any:
        """List observability destinations: GET /accounts/{account_id}/workers/observability/destinations (permission:
        Workers Observability Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/destinations/methods/list/"""

    @_call(_api.Destinations.create)
    def create(self) -> Any:
        """Create an observability destination: POST /accounts/{account_id}/workers/observability/destinations
        (permission: Workers Observability Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/destinations/methods/create/"""

    @_call(_api.Destinations.update)
    def update(self) -> Any:
        """Update an observability destination: PATCH /accounts/{account_id}/workers/observability/destinations/{slug}
        (permission: Workers Observability Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/destinations/methods/update/"""

    @_call(_api.Destinations.delete)
    def delete(self) -> Any:
        """Delete an observability destination: DELETE /accounts/{account_id}/workers/observability/destinations/{slug}
        (permission: Workers Observability Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/destinations/methods/delete/"""
