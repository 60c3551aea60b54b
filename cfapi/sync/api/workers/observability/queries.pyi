"""`cf.workers.observability.queries` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.observability.queries as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Queries(Resource):
    """Observability queries: `cf.workers.observability.queries`."""

    @_listing(_api.Queries.list)
    def list(self) -> Any:
        """List observability queries: GET /accounts/{account_id}/workers/observability/queries (permission: Workers
        Observability Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/queries/methods/list/"""

    @_call(_api.Queries.create)
    def create(self) -> Any:
        """Create an observability query: POST /accounts/{account_id}/workers/observability/queries (permission: Workers
        Observability Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/queries/methods/create/"""

    @_call(_api.Queries.get)
    def get(self) -> Any:
        """Get an observability query: GET /accounts/{account_id}/workers/observability/queries/{query_id} (permission:
        Workers Observability Read)."""

    @_call(_api.Queries.edit)
    def edit(self) -> Any:
        """Edit an observability query: PATCH /accounts/{account_id}/workers/observability/queries/{query_id}
        (permission: Workers Observability Write)."""

    @_call(_api.Queries.delete)
    def delete(self) -> Any:
        """Delete an observability query: DELETE /accounts/{account_id}/workers/observability/queries/{query_id}
        (permission: Workers Observability Write)."""
