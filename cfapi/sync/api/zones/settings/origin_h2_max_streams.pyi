"""`cf.zones.settings.origin_h2_max_streams` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.settings.origin_h2_max_streams as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class OriginH2MaxStreams(Resource):
    """Origin h2 max streams setting: `cf.zones.settings.origin_h2_max_streams`."""

    @_call(_api.OriginH2MaxStreams.get)
    def get(self) -> Any:
        """Get origin h2 max streams setting: GET /zones/{zone_id}/settings/origin_h2_max_streams (permission: Zone
        Settings Read or Zone Read)."""

    @_call(_api.OriginH2MaxStreams.edit)
    def edit(self) -> Any:
        """Edit origin h2 max streams setting: PATCH /zones/{zone_id}/settings/origin_h2_max_streams (permission: Zone
        Settings Write or Zone Write)."""
