"""`cf.spectrum.protocols` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.spectrum.protocols as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Protocols(Resource):
    """Spectrum protocols: `cf.spectrum.protocols`."""

    @_listing(_api.Protocols.list)
    def list(self) -> Any:
        """List spectrum protocols: GET /zones/{zone_id}/spectrum/protocols.
        https://developers.cloudflare.com/api/resources/spectrum/subresources/protocols/methods/list/"""
