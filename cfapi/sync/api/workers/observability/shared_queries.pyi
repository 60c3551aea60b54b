"""`cf.workers.observability.shared_queries` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.observability.shared_queries as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SharedQueries(Resource):
    """Observability shared queries: `cf.workers.observability.shared_queries`."""

    @_call(_api.SharedQueries.create)
    def create(self) -> Any:
        """Create an observability shared query: POST /accounts/{account_id}/workers/observability/shared/query.
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/shared_queries/methods/create/"""

    @_call(_api.SharedQueries.get)
    def get(self) -> Any:
        """Get an observability shared query: GET /accounts/{account_id}/workers/observability/shared/query/{id}.
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/shared_queries/methods/get/"""
