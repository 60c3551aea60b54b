"""`cf.browser_rendering.accessibility_tree` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.browser_rendering.accessibility_tree as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AccessibilityTreeResource(Resource):
    """Browser rendering accessibility tree: `cf.browser_rendering.accessibility_tree`."""

    @_call(_api.AccessibilityTreeResource.create)
    def create(self) -> Any:
        """Create browser rendering accessibility tree: POST /accounts/{account_id}/browser-rendering/accessibilityTree.
        https://developers.cloudflare.com/api/resources/browser_rendering/subresources/accessibility_tree/methods/create/"""
