"""`cf.zones.settings.rum` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.settings.rum as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RUMResource(Resource):
    """RUM setting: `cf.zones.settings.rum`."""

    @_call(_api.RUMResource.get)
    def get(self) -> Any:
        """Get RUM setting: GET /zones/{zone_id}/settings/rum (permission: Zone Settings Read)."""

    @_call(_api.RUMResource.edit)
    def edit(self) -> Any:
        """Edit RUM setting: PATCH /zones/{zone_id}/settings/rum (permission: Zone Settings Write)."""
