"""`cf.api_gateway.operations.labels` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.api_gateway.operations.labels as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Labels(Resource):
    """Operation labels: `cf.api_gateway.operations.labels`."""

    @_listing(_api.Labels.bulk_update)
    def bulk_update(self) -> Any:
        """Operation labels: bulk update: PUT /zones/{zone_id}/api_gateway/operations/labels (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/bulk_update/"""

    @_listing(_api.Labels.bulk_create)
    def bulk_create(self) -> Any:
        """Operation labels: bulk create: POST /zones/{zone_id}/api_gateway/operations/labels (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/bulk_create/"""

    @_listing(_api.Labels.bulk_delete)
    def bulk_delete(self) -> Any:
        """Operation labels: bulk delete: DELETE /zones/{zone_id}/api_gateway/operations/labels (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/bulk_delete/"""

    @_call(_api.Labels.update)
    def update(self) -> Any:
        """Update operation labels: PUT /zones/{zone_id}/api_gateway/operations/{operation_id}/labels (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/update/"""

    @_call(_api.Labels.create)
    def create(self) -> Any:
        """Create an operation label: POST /zones/{zone_id}/api_gateway/operations/{operation_id}/labels (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/create/"""

    @_call(_api.Labels.delete)
    def delete(self) -> Any:
        """Delete operation labels: DELETE /zones/{zone_id}/api_gateway/operations/{operation_id}/labels (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/delete/"""
