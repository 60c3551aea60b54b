"""`cf.logpush.jobs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logpush.jobs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Jobs(Resource):
    """Logpush jobs: `cf.logpush.jobs`."""

    @_listing(_api.Jobs.list)
    def list(self) -> Any:
        """List logpush jobs: GET /{accounts or zones}/{id}/logpush/jobs (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/list/"""

    @_call(_api.Jobs.create)
    def create(self) -> Any:
        """Create a logpush job: POST /{accounts or zones}/{id}/logpush/jobs (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/create/"""

    @_call(_api.Jobs.get)
    def get(self) -> Any:
        """Get a logpush job: GET /{accounts or zones}/{id}/logpush/jobs/{job_id} (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/get/"""

    @_call(_api.Jobs.update)
    def update(self) -> Any:
        """Update a logpush job: PUT /{accounts or zones}/{id}/logpush/jobs/{job_id} (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/update/"""

    @_call(_api.Jobs.delete)
    def delete(self) -> Any:
        """Delete a logpush job: DELETE /{accounts or zones}/{id}/logpush/jobs/{job_id} (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/jobs/methods/delete/"""
