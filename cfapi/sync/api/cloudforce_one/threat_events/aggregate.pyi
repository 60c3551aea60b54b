"""`cf.cloudforce_one.threat_events.aggregate` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_events.aggregate as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AggregateResource(Resource):
    """Threat event aggregate: `cf.cloudforce_one.threat_events.aggregate`."""

    @_listing(_api.AggregateResource.list)
    def list(self) -> Any:
        """List threat event aggregate: GET /accounts/{account_id}/cloudforce-one/events/aggregate (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/aggregate/methods/list/"""
