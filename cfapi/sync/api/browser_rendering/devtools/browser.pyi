"""`cf.browser_rendering.devtools.browser` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.browser_rendering.devtools.browser as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class BrowserResource(Resource):
    """Devtool browser: `cf.browser_rendering.devtools.browser`."""

    @property
    def json(self) -> JSONResource: ...

    @property
    def live_view(self) -> LiveViewResource: ...

    @property
    def page(self) -> PageResource: ...

    @property
    def targets(self) -> Targets: ...

    @_call(_api.BrowserResource.launch)
    def launch(self) -> Any:
        """Launch devtool browser: GET /accounts/{account_id}/browser-rendering/devtools/browser.
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/launch/"""

    @_call(_api.BrowserResource.create)
    def create(self) -> Any:
        """Create devtool browser: POST /accounts/{account_id}/browser-rendering/devtools/browser (permission: Browser
        Rendering Write).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/create/"""

    @_call(_api.BrowserResource.connect)
    def connect(self) -> Any:
        """Connect devtool browser: GET /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}.
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/connect/"""

    @_call(_api.BrowserResource.delete)
    def delete(self) -> Any:
        """Delete devtool browser: DELETE /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}.
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/delete/"""

    @_call(_api.BrowserResource.protocol)
    def protocol(self) -> Any:
        """Protocol devtool browser: GET
        /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/protocol (permission: Browser
        Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/protocol/"""

    @_call(_api.BrowserResource.version)
    def version(self) -> Any:
        """Version devtool browser: GET
        /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/version (permission: Browser
        Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/methods/version/"""

class JSONResource(Resource):
    """Browser JSON: `cf.browser_rendering.devtools.browser.json`."""

    @_listing(_api.JSONResource.list)
    def list(self) -> Any:
        """List browser JSON: GET /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json
        (permission: Browser Rendering Read)."""

class LiveViewResource(Resource):
    """Browser live view: `cf.browser_rendering.devtools.browser.live_view`."""

    @_call(_api.LiveViewResource.create)
    def create(self) -> Any:
        """Create browser live view: POST
        /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/live_view.
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/live_view/methods/create/"""

class PageResource(Resource):
    """Browser page: `cf.browser_rendering.devtools.browser.page`."""

    @_call(_api.PageResource.get)
    def get(self) -> Any:
        """Get browser page: GET
        /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/page/{target_id}.
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/page/methods/get/"""

class Targets(Resource):
    """Browser targets: `cf.browser_rendering.devtools.browser.targets`."""

    @_call(_api.Targets.activate)
    def activate(self) -> Any:
        """Activate browser targets: GET
        /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/activate/{target_id} (permission:
        Browser Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/targets/methods/activate/"""

    @_call(_api.Targets.close)
    def close(self) -> Any:
        """Close browser targets: GET
        /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/close/{target_id} (permission:
        Browser Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/targets/methods/close/"""

    @_listing(_api.Targets.list)
    def list(self) -> Any:
        """List browser targets: GET /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/list
        (permission: Browser Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/targets/methods/list/"""

    @_call(_api.Targets.get)
    def get(self) -> Any:
        """Get a browser target: GET
        /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/list/{target_id} (permission:
        Browser Rendering Read).
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/targets/methods/get/"""

    @_call(_api.Targets.create)
    def create(self) -> Any:
        """Create a browser target: PUT /accounts/{account_id}/browser-rendering/devtools/browser/{session_id}/json/new.
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/devtools/subresources/browser/subresources/targets/methods/create/"""
