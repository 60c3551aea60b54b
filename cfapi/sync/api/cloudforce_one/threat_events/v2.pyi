"""`cf.cloudforce_one.threat_events.v2` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_events.v2 as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class V2Resource(Resource):
    """Threat event v2: `cf.cloudforce_one.threat_events.v2`."""

    @_call(_api.V2Resource.graphql)
    def graphql(self) -> Any:
        """Graphql threat event v2: POST /accounts/{account_id}/cloudforce-one/v2/events/graphql (permission: Cloudforce
        One Write)."""
