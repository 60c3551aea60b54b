"""`cf.radar.ct.authorities` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.ct.authorities as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Authorities(Resource):
    """CT authorities: `cf.radar.ct.authorities`."""

    @_listing(_api.Authorities.list)
    def list(self) -> Any:
        """List CT authorities: GET /radar/ct/authorities (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ct/subresources/authorities/methods/list/"""

    @_call(_api.Authorities.get)
    def get(self) -> Any:
        """Get a CT authority: GET /radar/ct/authorities/{ca_slug} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ct/subresources/authorities/methods/get/"""
