"""`cf.zero_trust.gateway.apps` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.gateway.apps as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Apps(Resource):
    """Gateway apps: `cf.zero_trust.gateway.apps`."""

    @property
    def review_status(self) -> ReviewStatusResource: ...

class ReviewStatusResource(Resource):
    """App review status: `cf.zero_trust.gateway.apps.review_status`."""

    @_call(_api.ReviewStatusResource.get)
    def get(self) -> Any:
        """Get app review status: GET /accounts/{account_id}/gateway/apps/review_status."""

    @_call(_api.ReviewStatusResource.update)
    def update(self) -> Any:
        """Update app review status: PUT /accounts/{account_id}/gateway/apps/review_status."""
