"""`cf.r2.super_slurper.jobs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.r2.super_slurper.jobs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Jobs(Resource):
    """Super slurper jobs: `cf.r2.super_slurper.jobs`."""

    @property
    def logs(self) -> Logs: ...

    @_listing(_api.Jobs.list)
    def list(self) -> Any:
        """List super slurper jobs: GET /accounts/{account_id}/slurper/jobs.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/list/"""

    @_call(_api.Jobs.create)
    def create(self) -> Any:
        """Create a super slurper job: POST /accounts/{account_id}/slurper/jobs.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/create/"""

    @_call(_api.Jobs.abort_all)
    def abort_all(self) -> Any:
        """Super slurper jobs: abort all: PUT /accounts/{account_id}/slurper/jobs/abortAll.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/abort_all/"""

    @_call(_api.Jobs.get)
    def get(self) -> Any:
        """Get a super slurper job: GET /accounts/{account_id}/slurper/jobs/{job_id}.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/get/"""

    @_call(_api.Jobs.delete)
    def delete(self) -> Any:
        """Delete a super slurper job: DELETE /accounts/{account_id}/slurper/jobs/{job_id}."""

    @_call(_api.Jobs.abort)
    def abort(self) -> Any:
        """Abort super slurper jobs: PUT /accounts/{account_id}/slurper/jobs/{job_id}/abort.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/abort/"""

    @_call(_api.Jobs.pause)
    def pause(self) -> Any:
        """Pause super slurper jobs: PUT /accounts/{account_id}/slurper/jobs/{job_id}/pause.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/pause/"""

    @_call(_api.Jobs.progress)
    def progress(self) -> Any:
        """Progress super slurper jobs: GET /accounts/{account_id}/slurper/jobs/{job_id}/progress.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/progress/"""

    @_call(_api.Jobs.resume)
    def resume(self) -> Any:
        """Resume super slurper jobs: PUT /accounts/{account_id}/slurper/jobs/{job_id}/resume.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/resume/"""

class Logs(Resource):
    """Job logs: `cf.r2.super_slurper.jobs.logs`."""

    @_listing(_api.Logs.list)
    def list(self) -> Any:
        """List job logs: GET /accounts/{account_id}/slurper/jobs/{job_id}/logs.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/subresources/logs/methods/list/"""
