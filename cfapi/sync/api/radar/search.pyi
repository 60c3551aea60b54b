"""`cf.radar.search` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.search as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class SearchResource(Resource):
    """Radar search: `cf.radar.search`."""

    @_call(_api.SearchResource.global_)
    def global_(self) -> Any:
        """Global radar search: GET /radar/search/global (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/search/methods/global/"""
