"""`cf.radar.netflows` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.netflows as _api
from cfapi.sync.api.radar.netflows.top import TopResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Netflows(Resource):
    """Radar netflows: `cf.radar.netflows`."""

    @property
    def top(self) -> TopResource: ...

    @_deprecated("radar.netflows.summary is deprecated")
    @_call(_api.Netflows.summary)
    def summary(self) -> Any:
        """Summary radar netflows (deprecated): GET /radar/netflows/summary (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/netflows/methods/summary/"""

    @_call(_api.Netflows.summary_v2)
    def summary_v2(self) -> Any:
        """Radar netflows: summary v2: GET /radar/netflows/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/netflows/methods/summary_v2/"""

    @_call(_api.Netflows.timeseries)
    def timeseries(self) -> Any:
        """Timeseries radar netflows: GET /radar/netflows/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/netflows/methods/timeseries/"""

    @_call(_api.Netflows.timeseries_groups)
    def timeseries_groups(self) -> Any:
        """Radar netflows: timeseries groups: GET /radar/netflows/timeseries_groups/{dimension} (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/netflows/methods/timeseries_groups/"""
