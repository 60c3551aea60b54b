"""`cf.r2.buckets.metrics` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.r2.buckets.metrics as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class MetricsResource(Resource):
    """Bucket metrics: `cf.r2.buckets.metrics`."""

    @_call(_api.MetricsResource.list)
    def list(self) -> Any:
        """List bucket metrics: GET /accounts/{account_id}/r2/metrics.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/metrics/methods/list/"""
