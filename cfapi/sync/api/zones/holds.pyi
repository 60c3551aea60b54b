"""`cf.zones.holds` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.holds as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Holds(Resource):
    """Zone holds: `cf.zones.holds`."""

    @_call(_api.Holds.get)
    def get(self) -> Any:
        """Get zone holds: GET /zones/{zone_id}/hold (permission: Zone Read or Zone Settings Read or others).
        https://developers.cloudflare.com/api/resources/zones/subresources/holds/methods/get/"""

    @_call(_api.Holds.create)
    def create(self) -> Any:
        """Create a zone hold: POST /zones/{zone_id}/hold (permission: Zone Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/holds/methods/create/"""

    @_call(_api.Holds.edit)
    def edit(self) -> Any:
        """Edit zone holds: PATCH /zones/{zone_id}/hold (permission: Zone Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/holds/methods/edit/"""

    @_call(_api.Holds.delete)
    def delete(self) -> Any:
        """Delete zone holds: DELETE /zones/{zone_id}/hold (permission: Zone Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/holds/methods/delete/"""
