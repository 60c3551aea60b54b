"""`cf.workers.scripts.schedules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.scripts.schedules as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Schedules(Resource):
    """Script schedules: `cf.workers.scripts.schedules`."""

    @_call(_api.Schedules.get)
    def get(self) -> Any:
        """Get script schedules: GET /accounts/{account_id}/workers/scripts/{script_name}/schedules (permission: Workers
        Scripts Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/schedules/methods/get/"""

    @_call(_api.Schedules.update)
    def update(self) -> Any:
        """Update script schedules: PUT /accounts/{account_id}/workers/scripts/{script_name}/schedules (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/schedules/methods/update/"""
