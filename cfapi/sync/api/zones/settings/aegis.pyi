"""`cf.zones.settings.aegis` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.settings.aegis as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AegisResource(Resource):
    """Aegis setting: `cf.zones.settings.aegis`."""

    @_call(_api.AegisResource.get)
    def get(self) -> Any:
        """Get aegis setting: GET /zones/{zone_id}/settings/aegis (permission: Zone Settings Read or Zone Read)."""

    @_call(_api.AegisResource.edit)
    def edit(self) -> Any:
        """Edit aegis setting: PATCH /zones/{zone_id}/settings/aegis (permission: Zone Settings Write or Zone Write)."""
