"""`cf.page_shield` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.page_shield as _api
from cfapi.sync.api.page_shield.connections import Connections
from cfapi.sync.api.page_shield.cookies import Cookies
from cfapi.sync.api.page_shield.policies import Policies
from cfapi.sync.api.page_shield.scripts import Scripts
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class PageShieldResource(Resource):
    """Page shield: `cf.page_shield`."""

    @property
    def connections(self) -> Connections: ...

    @property
    def cookies(self) -> Cookies: ...

    @property
    def policies(self) -> Policies: ...

    @property
    def scripts(self) -> Scripts: ...

    @_call(_api.PageShieldResource.get)
    def get(self) -> Any:
        """Get page shield: GET /zones/{zone_id}/page_shield (permission: Page Shield Read or Domain Page Shield Read or
        Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/methods/get/"""

    @_call(_api.PageShieldResource.update)
    def update(self) -> Any:
        """Update page shield: PUT /zones/{zone_id}/page_shield (permission: Page Shield or Domain Page Shield or Zone
        Settings Write).
        https://developers.cloudflare.com/api/resources/page_shield/methods/update/"""
