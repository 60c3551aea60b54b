"""`cf.api_gateway.labels.managed` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.api_gateway.labels.managed as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ManagedResource(Resource):
    """Label managed: `cf.api_gateway.labels.managed`."""

    @property
    def resources(self) -> Resources: ...

    @_call(_api.ManagedResource.get)
    def get(self) -> Any:
        """Get label managed: GET /zones/{zone_id}/api_gateway/labels/managed/{name} (permission: Domain API Gateway
        Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/managed/methods/get/"""

class Resources(Resource):
    """Managed resources: `cf.api_gateway.labels.managed.resources`."""

    @property
    def operation(self) -> OperationResource: ...

class OperationResource(Resource):
    """Resource operation: `cf.api_gateway.labels.managed.resources.operation`."""

    @_call(_api.OperationResource.update)
    def update(self) -> Any:
        """Update resource operation: PUT /zones/{zone_id}/api_gateway/labels/managed/{name}/resources/operation
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/managed/subresources/resources/subresources/operation/methods/update/"""
