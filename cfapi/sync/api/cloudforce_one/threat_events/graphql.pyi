"""`cf.cloudforce_one.threat_events.graphql` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_events.graphql as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class GraphqlResource(Resource):
    """Threat event graphql: `cf.cloudforce_one.threat_events.graphql`."""

    @_call(_api.GraphqlResource.create)
    def create(self) -> Any:
        """Create threat event graphql: POST /accounts/{account_id}/cloudforce-one/events/graphql (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/graphql/methods/create/"""
