"""`cf.spectrum.apps` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.spectrum.apps as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Apps(Resource):
    """Spectrum apps: `cf.spectrum.apps`."""

    @_listing(_api.Apps.list)
    def list(self) -> Any:
        """List spectrum apps: GET /zones/{zone_id}/spectrum/apps (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/apps/methods/list/"""

    @_call(_api.Apps.create)
    def create(self) -> Any:
        """Create a spectrum app: POST /zones/{zone_id}/spectrum/apps (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/apps/methods/create/"""

    @_call(_api.Apps.get)
    def get(self) -> Any:
        """Get a spectrum app: GET /zones/{zone_id}/spectrum/apps/{app_id} (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/apps/methods/get/"""

    @_call(_api.Apps.update)
    def update(self) -> Any:
        """Update a spectrum app: PUT /zones/{zone_id}/spectrum/apps/{app_id} (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/apps/methods/update/"""

    @_call(_api.Apps.delete)
    def delete(self) -> Any:
        """Delete a spectrum app: DELETE /zones/{zone_id}/spectrum/apps/{app_id} (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/apps/methods/delete/"""
