"""`cf.aisearch.instances.jobs` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.aisearch.instances.jobs as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Jobs(Resource):
    """Instance jobs: `cf.aisearch.instances.jobs`."""

    @_deprecated("aisearch.instances.jobs.list is deprecated; use aisearch.namespaces.instances.jobs.list")
    @_listing(_api.Jobs.list)
    def list(self) -> Any:
        """List instance jobs (deprecated): GET /accounts/{account_id}/ai-search/instances/{id}/jobs.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/subresources/jobs/methods/list/"""

    @_deprecated("aisearch.instances.jobs.create is deprecated; use aisearch.namespaces.instances.jobs.create")
    @_call(_api.Jobs.create)
    def create(self) -> Any:
        """Create an instance job (deprecated): POST /accounts/{account_id}/ai-search/instances/{id}/jobs.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/subresources/jobs/methods/create/"""

    @_deprecated("aisearch.instances.jobs.get is deprecated; use aisearch.namespaces.instances.jobs.get")
    @_call(_api.Jobs.get)
    def get(self) -> Any:
        """Get an instance job (deprecated): GET /accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/subresources/jobs/methods/get/"""

    @_call(_api.Jobs.edit)
    def edit(self) -> Any:
        """Edit an instance job: PATCH /accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}."""

    @_deprecated("aisearch.instances.jobs.logs is deprecated; use aisearch.namespaces.instances.jobs.logs")
    @_listing(_api.Jobs.logs)
    def logs(self) -> Any:
        """Logs instance jobs (deprecated): GET /accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}/logs.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/subresources/jobs/methods/logs/"""
