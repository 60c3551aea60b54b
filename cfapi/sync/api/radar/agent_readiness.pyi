"""`cf.radar.agent_readiness` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.agent_readiness as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AgentReadinessResource(Resource):
    """Radar agent readiness: `cf.radar.agent_readiness`."""

    @_call(_api.AgentReadinessResource.summary)
    def summary(self) -> Any:
        """Summary radar agent readiness: GET /radar/agent_readiness/summary/{dimension} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/agent_readiness/methods/summary/"""
