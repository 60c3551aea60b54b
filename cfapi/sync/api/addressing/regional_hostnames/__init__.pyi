"""`cf.addressing.regional_hostnames` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.addressing.regional_hostnames as _api
from cfapi.sync.api.addressing.regional_hostnames.regions import Regions
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class RegionalHostnames(Resource):
    """Addressing regional hostnames: `cf.addressing.regional_hostnames`."""

    @property
    def regions(self) -> Regions: ...

    @_listing(_api.RegionalHostnames.list)
    def list(self) -> Any:
        """List addressing regional hostnames: GET /zones/{zone_id}/addressing/regional_hostnames (permission: DNS
        Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/list/"""

    @_call(_api.RegionalHostnames.create)
    def create(self) -> Any:
        """Create an addressing regional hostname: POST /zones/{zone_id}/addressing/regional_hostnames (permission: DNS
        Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/create/"""

    @_call(_api.RegionalHostnames.get)
    def get(self) -> Any:
        """Get an addressing regional hostname: GET /zones/{zone_id}/addressing/regional_hostnames/{hostname}
        (permission: DNS Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/get/"""

    @_call(_api.RegionalHostnames.edit)
    def edit(self) -> Any:
        """Edit an addressing regional hostname: PATCH /zones/{zone_id}/addressing/regional_hostnames/{hostname}
        (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/edit/"""

    @_call(_api.RegionalHostnames.delete)
    def delete(self) -> Any:
        """Delete an addressing regional hostname: DELETE /zones/{zone_id}/addressing/regional_hostnames/{hostname}
        (permission: DNS Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/regional_hostnames/methods/delete/"""
