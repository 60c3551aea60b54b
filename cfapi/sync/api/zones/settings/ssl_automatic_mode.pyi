"""`cf.zones.settings.ssl_automatic_mode` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.settings.ssl_automatic_mode as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SSLAutomaticModeResource(Resource):
    """SSL automatic mode setting: `cf.zones.settings.ssl_automatic_mode`."""

    @_call(_api.SSLAutomaticModeResource.get)
    def get(self) -> Any:
        """Get SSL automatic mode setting: GET /zones/{zone_id}/settings/ssl_automatic_mode (permission: Zone Settings
        Read or SSL and Certificates Read)."""

    @_call(_api.SSLAutomaticModeResource.edit)
    def edit(self) -> Any:
        """Edit SSL automatic mode setting: PATCH /zones/{zone_id}/settings/ssl_automatic_mode (permission: Zone
        Settings Write or SSL and Certificates Write)."""
