"""`cf.browser_rendering.snapshot` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.browser_rendering.snapshot as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SnapshotResource(Resource):
    """Browser rendering snapshot: `cf.browser_rendering.snapshot`."""

    @_call(_api.SnapshotResource.create)
    def create(self) -> Any:
        """Create browser rendering snapshot: POST /accounts/{account_id}/browser-rendering/snapshot (permission:
        Browser Rendering Write).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/snapshot/methods/create/"""
