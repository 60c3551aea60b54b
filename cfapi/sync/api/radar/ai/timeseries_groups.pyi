"""`cf.radar.ai.timeseries_groups` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.ai.timeseries_groups as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TimeseriesGroups(Resource):
    """AI timeseries groups: `cf.radar.ai.timeseries_groups`."""

    @_deprecated("radar.ai.timeseries_groups.user_agent is deprecated")
    @_call(_api.TimeseriesGroups.user_agent)
    def user_agent(self) -> Any:
        """AI timeseries groups: user agent (deprecated): GET /radar/ai/bots/timeseries_groups/user_agent (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/timeseries_groups/methods/user_agent/"""

    @_call(_api.TimeseriesGroups.summary)
    def summary(self) -> Any:
        """Summary AI timeseries groups: GET /radar/ai/bots/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/timeseries_groups/methods/summary/"""

    @_call(_api.TimeseriesGroups.timeseries)
    def timeseries(self) -> Any:
        """Timeseries AI timeseries groups: GET /radar/ai/bots/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/timeseries_groups/methods/timeseries/"""

    @_call(_api.TimeseriesGroups.timeseries_groups)
    def timeseries_groups(self) -> Any:
        """AI timeseries groups: timeseries groups: GET /radar/ai/bots/timeseries_groups/{dimension} (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ai/subresources/timeseries_groups/methods/timeseries_groups/"""
