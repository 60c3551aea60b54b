"""`cf.radar.origins` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.origins as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Origins(Resource):
    """Radar origins: `cf.radar.origins`."""

    @_listing(_api.Origins.list)
    def list(self) -> Any:
        """List radar origins: GET /radar/origins (permission: User Details Read)."""

    @_call(_api.Origins.summary)
    def summary(self) -> Any:
        """Summary radar origins: GET /radar/origins/summary/{dimension} (permission: User Details Read)."""

    @_call(_api.Origins.timeseries)
    def timeseries(self) -> Any:
        """Timeseries radar origins: GET /radar/origins/timeseries (permission: User Details Read)."""

    @_call(_api.Origins.timeseries_groups)
    def timeseries_groups(self) -> Any:
        """Radar origins: timeseries groups: GET /radar/origins/timeseries_groups/{dimension} (permission: User Details
        Read)."""

    @_call(_api.Origins.get)
    def get(self) -> Any:
        """Get a radar origin: GET /radar/origins/{slug} (permission: User Details Read)."""
