"""`cf.radar.tlds` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.tlds as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Tlds(Resource):
    """Radar tlds: `cf.radar.tlds`."""

    @_listing(_api.Tlds.list)
    def list(self) -> Any:
        """List radar tlds: GET /radar/tlds (permission: User Details Read)."""

    @_call(_api.Tlds.get)
    def get(self) -> Any:
        """Get a radar tld: GET /radar/tlds/{tld} (permission: User Details Read)."""
