"""`cf.firewall_for_ai.settings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.firewall_for_ai.settings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Settings(Resource):
    """Firewall for AI settings: `cf.firewall_for_ai.settings`."""

    @_call(_api.Settings.get)
    def get(self) -> Any:
        """Get firewall for AI settings: GET /zones/{zone_id}/firewall-for-ai/settings (permission: Firewall for AI
        Read)."""

    @_call(_api.Settings.update)
    def update(self) -> Any:
        """Update firewall for AI settings: PUT /zones/{zone_id}/firewall-for-ai/settings (permission: Firewall for AI
        Write)."""
