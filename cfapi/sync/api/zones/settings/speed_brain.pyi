"""`cf.zones.settings.speed_brain` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.settings.speed_brain as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SpeedBrainResource(Resource):
    """Speed brain setting: `cf.zones.settings.speed_brain`."""

    @_call(_api.SpeedBrainResource.get)
    def get(self) -> Any:
        """Get speed brain setting: GET /zones/{zone_id}/settings/speed_brain (permission: Zone Settings Read)."""

    @_call(_api.SpeedBrainResource.edit)
    def edit(self) -> Any:
        """Edit speed brain setting: PATCH /zones/{zone_id}/settings/speed_brain (permission: Zone Settings Write)."""
