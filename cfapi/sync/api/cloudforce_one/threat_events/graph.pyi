"""`cf.cloudforce_one.threat_events.graph` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_events.graph as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class GraphResource(Resource):
    """Threat event graph: `cf.cloudforce_one.threat_events.graph`."""

    @_call(_api.GraphResource.list)
    def list(self) -> Any:
        """List threat event graph: GET /accounts/{account_id}/cloudforce-one/events/graph.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/graph/methods/list/"""
