"""`cf.radar.tcp_resets_timeouts` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.tcp_resets_timeouts as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TcpResetsTimeouts(Resource):
    """Radar tcp resets timeouts: `cf.radar.tcp_resets_timeouts`."""

    @_call(_api.TcpResetsTimeouts.summary)
    def summary(self) -> Any:
        """Summary radar tcp resets timeouts: GET /radar/tcp_resets_timeouts/summary (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/tcp_resets_timeouts/methods/summary/"""

    @_call(_api.TcpResetsTimeouts.timeseries_groups)
    def timeseries_groups(self) -> Any:
        """Radar tcp resets timeouts: timeseries groups: GET /radar/tcp_resets_timeouts/timeseries_groups (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/tcp_resets_timeouts/methods/timeseries_groups/"""
