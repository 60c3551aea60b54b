"""`cf.cloudforce_one.threat_events.queries` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_events.queries as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Queries(Resource):
    """Threat event queries: `cf.cloudforce_one.threat_events.queries`."""

    @_listing(_api.Queries.list)
    def list(self) -> Any:
        """List threat event queries: GET /accounts/{account_id}/cloudforce-one/events/queries (permission: Cloudforce
        One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/queries/methods/list/"""

    @_call(_api.Queries.create)
    def create(self) -> Any:
        """Create a threat event query: POST /accounts/{account_id}/cloudforce-one/events/queries/create (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/queries/methods/create/"""

    @_call(_api.Queries.get)
    def get(self) -> Any:
        """Get a threat event query: GET /accounts/{account_id}/cloudforce-one/events/queries/{query_id} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/queries/methods/get/"""

    @_call(_api.Queries.update)
    def update(self) -> Any:
        """Update a threat event query: POST /accounts/{account_id}/cloudforce-one/events/queries/{query_id}
        (permission: Cloudforce One Read)."""

    @_call(_api.Queries.edit)
    def edit(self) -> Any:
        """Edit a threat event query: PATCH /accounts/{account_id}/cloudforce-one/events/queries/{query_id} (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/queries/methods/edit/"""

    @_call(_api.Queries.delete)
    def delete(self) -> Any:
        """Delete a threat event query: DELETE /accounts/{account_id}/cloudforce-one/events/queries/{query_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/queries/methods/delete/"""
