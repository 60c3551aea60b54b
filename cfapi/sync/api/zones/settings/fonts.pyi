"""`cf.zones.settings.fonts` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.settings.fonts as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Fonts(Resource):
    """Fonts setting: `cf.zones.settings.fonts`."""

    @_call(_api.Fonts.get)
    def get(self) -> Any:
        """Get fonts setting: GET /zones/{zone_id}/settings/fonts (permission: Zone Settings Read)."""

    @_call(_api.Fonts.edit)
    def edit(self) -> Any:
        """Edit fonts setting: PATCH /zones/{zone_id}/settings/fonts (permission: Zone Settings Write)."""
