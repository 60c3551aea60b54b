"""`cf.radar.quality.iqi` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.quality.iqi as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class IqiResource(Resource):
    """Quality iqi: `cf.radar.quality.iqi`."""

    @_call(_api.IqiResource.summary)
    def summary(self) -> Any:
        """Summary quality iqi: GET /radar/quality/iqi/summary (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/iqi/methods/summary/"""

    @_call(_api.IqiResource.timeseries_groups)
    def timeseries_groups(self) -> Any:
        """Quality iqi: timeseries groups: GET /radar/quality/iqi/timeseries_groups (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/quality/subresources/iqi/methods/timeseries_groups/"""
