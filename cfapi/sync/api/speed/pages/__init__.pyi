"""`cf.speed.pages` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.speed.pages as _api
from cfapi.sync.api.speed.pages.tests import Tests
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class SpeedPages(Resource):
    """Speed pages: `cf.speed.pages`."""

    @property
    def tests(self) -> Tests: ...

    @_listing(_api.SpeedPages.list)
    def list(self) -> Any:
        """List speed pages: GET /zones/{zone_id}/speed_api/pages (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/speed/subresources/pages/methods/list/"""

    @_call(_api.SpeedPages.trend)
    def trend(self) -> Any:
        """Trend speed pages: GET /zones/{zone_id}/speed_api/pages/{url}/trend (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/speed/subresources/pages/methods/trend/"""
