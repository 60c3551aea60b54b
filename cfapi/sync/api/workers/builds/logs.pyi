"""`cf.workers.builds.logs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.builds.logs as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Logs(Resource):
    """Build logs: `cf.workers.builds.logs`."""

    @_listing(_api.Logs.list)
    def list(self) -> Any:
        """List build logs: GET /accounts/{account_id}/builds/builds/{build_uuid}/logs (permission: Workers CI Read)."""
