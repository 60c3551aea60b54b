"""`cf.radar.http` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.http as _api
from cfapi.sync.api.radar.http.ases import Ases
from cfapi.sync.api.radar.http.locations import Locations
from cfapi.sync.api.radar.http.summary import SummaryResource
from cfapi.sync.api.radar.http.timeseries_groups import TimeseriesGroups
from cfapi.sync.api.radar.http.top import TopResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class HTTPResource(Resource):
    """Radar HTTP: `cf.radar.http`."""

    @property
    def ases(self) -> Ases: ...

    @property
    def locations(self) -> Locations: ...

    @property
    def summary(self) -> SummaryResource: ...

    @property
    def timeseries_groups(self) -> TimeseriesGroups: ...

    @property
    def top(self) -> TopResource: ...

    @_call(_api.HTTPResource.summary_v2)
    def summary_v2(self) -> Any:
        """Radar HTTP: summary v2: GET /radar/http/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/methods/summary_v2/"""

    @_call(_api.HTTPResource.timeseries)
    def timeseries(self) -> Any:
        """Timeseries radar HTTP: GET /radar/http/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/methods/timeseries/"""

    @_call(_api.HTTPResource.timeseries_groups_v2)
    def timeseries_groups_v2(self) -> Any:
        """Radar HTTP: timeseries groups v2: GET /radar/http/timeseries_groups/{dimension} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/methods/timeseries_groups_v2/"""
