"""`cf.autorag.jobs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.autorag.jobs as _api
from cfapi.sync.api.autorag.jobs.logs import Logs
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Jobs(Resource):
    """Autorag jobs: `cf.autorag.jobs`."""

    @property
    def logs(self) -> Logs: ...

    @_listing(_api.Jobs.list)
    def list(self) -> Any:
        """List autorag jobs: GET /accounts/{account_id}/autorag/rags/{id}/jobs (permission: Auto Rag Read)."""

    @_call(_api.Jobs.get)
    def get(self) -> Any:
        """Get an autorag job: GET /accounts/{account_id}/autorag/rags/{id}/jobs/{job_id} (permission: Auto Rag
        Read)."""
