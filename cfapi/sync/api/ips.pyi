"""`cf.ips` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ips as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class IPs(Resource):
    """IPs: `cf.ips`."""

    @_call(_api.IPs.list)
    def list(self) -> Any:
        """List IPs: GET /ips.
        https://developers.cloudflare.com/api/resources/ips/methods/list/"""
