"""`cf.radar.post_quantum.tls` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.post_quantum.tls as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TLSResource(Resource):
    """Post quantum TLS: `cf.radar.post_quantum.tls`."""

    @_call(_api.TLSResource.support)
    def support(self) -> Any:
        """Support post quantum TLS: GET /radar/post_quantum/tls/support (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/post_quantum/subresources/tls/methods/support/"""
