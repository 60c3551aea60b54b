"""`cf.api_gateway.labels` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.api_gateway.labels as _api
from cfapi.sync.api.api_gateway.labels.managed import ManagedResource
from cfapi.sync.api.api_gateway.labels.user import UserResource
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Labels(Resource):
    """API gateway labels: `cf.api_gateway.labels`."""

    @property
    def managed(self) -> ManagedResource: ...

    @property
    def user(self) -> UserResource: ...

    @_listing(_api.Labels.list)
    def list(self) -> Any:
        """List API gateway labels: GET /zones/{zone_id}/api_gateway/labels (permission: Domain API Gateway Read or
        Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/methods/list/"""
