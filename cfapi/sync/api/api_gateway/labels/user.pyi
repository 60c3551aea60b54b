"""`cf.api_gateway.labels.user` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.api_gateway.labels.user as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class UserResource(Resource):
    """Label user: `cf.api_gateway.labels.user`."""

    @property
    def resources(self) -> Resources: ...

    @_listing(_api.UserResource.bulk_create)
    def bulk_create(self) -> Any:
        """Label user: bulk create: POST /zones/{zone_id}/api_gateway/labels/user (permission: Domain API Gateway or
        Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/bulk_create/"""

    @_listing(_api.UserResource.bulk_delete)
    def bulk_delete(self) -> Any:
        """Label user: bulk delete: DELETE /zones/{zone_id}/api_gateway/labels/user (permission: Domain API Gateway or
        Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/bulk_delete/"""

    @_call(_api.UserResource.get)
    def get(self) -> Any:
        """Get label user: GET /zones/{zone_id}/api_gateway/labels/user/{name} (permission: Domain API Gateway Read or
        Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/get/"""

    @_call(_api.UserResource.update)
    def update(self) -> Any:
        """Update label user: PUT /zones/{zone_id}/api_gateway/labels/user/{name} (permission: Domain API Gateway or
        Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/update/"""

    @_call(_api.UserResource.edit)
    def edit(self) -> Any:
        """Edit label user: PATCH /zones/{zone_id}/api_gateway/labels/user/{name} (permission: Domain API Gateway or
        Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/edit/"""

    @_call(_api.UserResource.delete)
    def delete(self) -> Any:
        """Delete label user: DELETE /zones/{zone_id}/api_gateway/labels/user/{name} (permission: Domain API Gateway or
        Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/delete/"""

class Resources(Resource):
    """User resources: `cf.api_gateway.labels.user.resources`."""

    @property
    def operation(self) -> OperationResource: ...

class OperationResource(Resource):
    """Resource operation: `cf.api_gateway.labels.user.resources.operation`."""

    @_call(_api.OperationResource.update)
    def update(self) -> Any:
        """Update resource operation: PUT /zones/{zone_id}/api_gateway/labels/user/{name}/resources/operation
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/subresources/resources/subresources/operation/methods/update/"""
