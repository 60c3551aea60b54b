"""`cf.radar.ct` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.ct as _api
from cfapi.sync.api.radar.ct.authorities import Authorities
from cfapi.sync.api.radar.ct.logs import Logs
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class CTResource(Resource):
    """Radar CT: `cf.radar.ct`."""

    @property
    def authorities(self) -> Authorities: ...

    @property
    def logs(self) -> Logs: ...

    @_call(_api.CTResource.summary)
    def summary(self) -> Any:
        """Summary radar CT: GET /radar/ct/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ct/methods/summary/"""

    @_call(_api.CTResource.timeseries)
    def timeseries(self) -> Any:
        """Timeseries radar CT: GET /radar/ct/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ct/methods/timeseries/"""

    @_call(_api.CTResource.timeseries_groups)
    def timeseries_groups(self) -> Any:
        """Radar CT: timeseries groups: GET /radar/ct/timeseries_groups/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ct/methods/timeseries_groups/"""
