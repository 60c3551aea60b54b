"""`cf.radar.ai.bots` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.ai.bots as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Bots(Resource):
    """AI bots: `cf.radar.ai.bots`."""

    @property
    def summary(self) -> SummaryResource: ...

    @_call(_api.Bots.summary_v2)
    def summary_v2(self) -> Any:
        """AI bots: summary v2: GET /radar/ai/bots/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/bots/methods/summary_v2/"""

    @_call(_api.Bots.timeseries)
    def timeseries(self) -> Any:
        """Timeseries AI bots: GET /radar/ai/bots/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/bots/methods/timeseries/"""

    @_call(_api.Bots.timeseries_groups)
    def timeseries_groups(self) -> Any:
        """AI bots: timeseries groups: GET /radar/ai/bots/timeseries_groups/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/bots/methods/timeseries_groups/"""

class SummaryResource(Resource):
    """Bot summary: `cf.radar.ai.bots.summary`."""

    @_deprecated("radar.ai.bots.summary.user_agent is deprecated; use radar.ai.bots.summary_v2")
    @_call(_api.SummaryResource.user_agent)
    def user_agent(self) -> Any:
        """Bot summary: user agent (deprecated): GET /radar/ai/bots/summary/user_agent (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/bots/subresources/summary/methods/user_agent/"""
