"""`cf.zones.settings.origin_max_http_version` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.settings.origin_max_http_version as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class OriginMaxHTTPVersionResource(Resource):
    """Origin max HTTP version setting: `cf.zones.settings.origin_max_http_version`."""

    @_call(_api.OriginMaxHTTPVersionResource.get)
    def get(self) -> Any:
        """Get origin max HTTP version setting: GET /zones/{zone_id}/settings/origin_max_http_version (permission: Zone
        Settings Read or Zone Read)."""

    @_call(_api.OriginMaxHTTPVersionResource.edit)
    def edit(self) -> Any:
        """Edit origin max HTTP version setting: PATCH /zones/{zone_id}/settings/origin_max_http_version (permission:
        Zone Settings Write or Zone Write)."""
