"""`cf.autorag.jobs.logs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.autorag.jobs.logs as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Logs(Resource):
    """Job logs: `cf.autorag.jobs.logs`."""

    @_listing(_api.Logs.list)
    def list(self) -> Any:
        """List job logs: GET /accounts/{account_id}/autorag/rags/{id}/jobs/{job_id}/logs (permission: Auto Rag
        Read)."""
