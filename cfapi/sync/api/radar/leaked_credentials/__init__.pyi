"""`cf.radar.leaked_credentials` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.leaked_credentials as _api
from cfapi.sync.api.radar.leaked_credentials.summary import SummaryResource
from cfapi.sync.api.radar.leaked_credentials.timeseries_groups import TimeseriesGroups
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class LeakedCredentials(Resource):
    """Radar leaked credentials: `cf.radar.leaked_credentials`."""

    @property
    def summary(self) -> SummaryResource: ...

    @property
    def timeseries_groups(self) -> TimeseriesGroups: ...

    @_call(_api.LeakedCredentials.summary_v2)
    def summary_v2(self) -> Any:
        """Radar leaked credentials: summary v2: GET /radar/leaked_credential_checks/summary/{dimension} (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/methods/summary_v2/"""

    @_call(_api.LeakedCredentials.timeseries_groups_v2)
    def timeseries_groups_v2(self) -> Any:
        """Radar leaked credentials: timeseries groups v2: GET
        /radar/leaked_credential_checks/timeseries_groups/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/methods/timeseries_groups_v2/"""
