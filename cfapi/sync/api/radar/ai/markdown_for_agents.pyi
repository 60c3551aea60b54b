"""`cf.radar.ai.markdown_for_agents` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.ai.markdown_for_agents as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class MarkdownForAgents(Resource):
    """AI markdown for agents: `cf.radar.ai.markdown_for_agents`."""

    @_call(_api.MarkdownForAgents.summary)
    def summary(self) -> Any:
        """Summary AI markdown for agents: GET /radar/ai/markdown_for_agents/summary (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/markdown_for_agents/methods/summary/"""

    @_call(_api.MarkdownForAgents.timeseries)
    def timeseries(self) -> Any:
        """Timeseries AI markdown for agents: GET /radar/ai/markdown_for_agents/timeseries (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/markdown_for_agents/methods/timeseries/"""
