"""`cf.logpush.datasets.jobs` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logpush.datasets.jobs as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Jobs(Resource):
    """Dataset jobs: `cf.logpush.datasets.jobs`."""

    @_listing(_api.Jobs.get)
    def get(self) -> Any:
        """Get dataset jobs: GET /{accounts or zones}/{id}/logpush/datasets/{dataset_id}/jobs (permission: Logs Write).
        https://developers.cloudflare.com/api/resources/logpush/subresources/datasets/subresources/jobs/methods/get/"""
