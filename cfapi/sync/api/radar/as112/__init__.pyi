"""`cf.radar.as112` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.as112 as _api
from cfapi.sync.api.radar.as112.summary import SummaryResource
from cfapi.sync.api.radar.as112.timeseries_groups import TimeseriesGroups
from cfapi.sync.api.radar.as112.top import TopResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class As112Resource(Resource):
    """Radar as112: `cf.radar.as112`."""

    @property
    def summary(self) -> SummaryResource: ...

    @property
    def timeseries_groups(self) -> TimeseriesGroups: ...

    @property
    def top(self) -> TopResource: ...

    @_call(_api.As112Resource.summary_v2)
    def summary_v2(self) -> Any:
        """Radar as112: summary v2: GET /radar/as112/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/methods/summary_v2/"""

    @_call(_api.As112Resource.timeseries)
    def timeseries(self) -> Any:
        """Timeseries radar as112: GET /radar/as112/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/methods/timeseries/"""

    @_call(_api.As112Resource.timeseries_groups_v2)
    def timeseries_groups_v2(self) -> Any:
        """Radar as112: timeseries groups v2: GET /radar/as112/timeseries_groups/{dimension} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/methods/timeseries_groups_v2/"""
