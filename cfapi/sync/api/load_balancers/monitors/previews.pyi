"""`cf.load_balancers.monitors.previews` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.load_balancers.monitors.previews as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Previews(Resource):
    """Monitor previews: `cf.load_balancers.monitors.previews`."""

    @_call(_api.Previews.create)
    def create(self) -> Any:
        """Create a monitor preview: POST /accounts/{account_id}/load_balancers/monitors/{monitor_id}/preview.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/subresources/previews/methods/create/"""
