"""`cf.radar.verified_bots.top` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.radar.verified_bots.top as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TopResource(Resource):
    """Verified bot top: `cf.radar.verified_bots.top`."""

    @_deprecated("radar.verified_bots.top.bots is deprecated")
    @_call(_api.TopResource.bots)
    def bots(self) -> Any:
        """Bots verified bot top (deprecated): GET /radar/verified_bots/top/bots (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/verified_bots/subresources/top/methods/bots/"""

    @_deprecated("radar.verified_bots.top.categories is deprecated")
    @_call(_api.TopResource.categories)
    def categories(self) -> Any:
        """Categories verified bot top (deprecated): GET /radar/verified_bots/top/categories (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/verified_bots/subresources/top/methods/categories/"""
