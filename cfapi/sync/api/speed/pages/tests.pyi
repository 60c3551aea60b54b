"""`cf.speed.pages.tests` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.speed.pages.tests as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Tests(Resource):
    """Page tests: `cf.speed.pages.tests`."""

    @_listing(_api.Tests.list)
    def list(self) -> Any:
        """List page tests: GET /zones/{zone_id}/speed_api/pages/{url}/tests (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/speed/subresources/pages/subresources/tests/methods/list/"""

    @_call(_api.Tests.create)
    def create(self) -> Any:
        """Create a page test: POST /zones/{zone_id}/speed_api/pages/{url}/tests (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/speed/subresources/pages/subresources/tests/methods/create/"""

    @_call(_api.Tests.delete)
    def delete(self) -> Any:
        """Delete page tests: DELETE /zones/{zone_id}/speed_api/pages/{url}/tests (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/speed/subresources/pages/subresources/tests/methods/delete/"""

    @_call(_api.Tests.get)
    def get(self) -> Any:
        """Get a page test: GET /zones/{zone_id}/speed_api/pages/{url}/tests/{test_id} (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/speed/subresources/pages/subresources/tests/methods/get/"""
