"""`cf.radar.ct.logs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.radar.ct.logs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Logs(Resource):
    """CT logs: `cf.radar.ct.logs`."""

    @_listing(_api.Logs.list)
    def list(self) -> Any:
        """List CT logs: GET /radar/ct/logs (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ct/subresources/logs/methods/list/"""

    @_call(_api.Logs.get)
    def get(self) -> Any:
        """Get a CT log: GET /radar/ct/logs/{log_slug} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/ct/subresources/logs/methods/get/"""
