"""`cf.browser_rendering.devtools.session` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.browser_rendering.devtools.session as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class SessionResource(Resource):
    """Devtool session: `cf.browser_rendering.devtools.session`."""

    @_listing(_api.SessionResource.list)
    def list(self) -> Any:
        """List devtool session: GET /accounts/{account_id}/browser-rendering/devtools/session (permission: Browser
        Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/session/methods/list/"""

    @_call(_api.SessionResource.get)
    def get(self) -> Any:
        """Get devtool session: GET /accounts/{account_id}/browser-rendering/devtools/session/{session_id} (permission:
        Browser Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/session/methods/get/"""
