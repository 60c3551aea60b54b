"""`cf.radar.http.top` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.http.top as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TopResource(Resource):
    """HTTP top: `cf.radar.http.top`."""

    @_deprecated("radar.http.top.browser is deprecated")
    @_call(_api.TopResource.browser)
    def browser(self) -> Any:
        """Browser HTTP top (deprecated): GET /radar/http/top/browser (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/top/methods/browser/"""

    @_deprecated("radar.http.top.browser_family is deprecated")
    @_call(_api.TopResource.browser_family)
    def browser_family(self) -> Any:
        """HTTP top: browser family (deprecated): GET /radar/http/top/browser_family (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/http/subresources/top/methods/browser_family/"""
