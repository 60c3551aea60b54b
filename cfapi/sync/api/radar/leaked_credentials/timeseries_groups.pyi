"""`cf.radar.leaked_credentials.timeseries_groups` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.leaked_credentials.timeseries_groups as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TimeseriesGroups(Resource):
    """Leaked credential timeseries groups: `cf.radar.leaked_credentials.timeseries_groups`."""

    @_deprecated("radar.leaked_credentials.timeseries_groups.bot_class is deprecated; use radar.leaked_credentials.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.bot_class)
    def bot_class(self) -> Any:
        """Leaked credential timeseries groups: bot class (deprecated): GET
        /radar/leaked_credential_checks/timeseries_groups/bot_class (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/subresources/timeseries_groups/methods/bot_class/"""

    @_deprecated("radar.leaked_credentials.timeseries_groups.compromised is deprecated; use radar.leaked_credentials.timeseries_groups_v2")
    @_call(_api.TimeseriesGroups.compromised)
    def compromised(self) -> Any:
        """Compromised leaked credential timeseries groups (deprecated): GET
        /radar/leaked_credential_checks/timeseries_groups/compromised (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/leaked_credentials/subresources/timeseries_groups/methods/compromised/"""
