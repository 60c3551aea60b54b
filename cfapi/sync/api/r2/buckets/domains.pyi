"""`cf.r2.buckets.domains` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.r2.buckets.domains as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Domains(Resource):
    """Bucket domains: `cf.r2.buckets.domains`."""

    @property
    def custom(self) -> CustomResource: ...

    @property
    def managed(self) -> ManagedResource: ...

class CustomResource(Resource):
    """Domain custom: `cf.r2.buckets.domains.custom`."""

    @_listing(_api.CustomResource.list)
    def list(self) -> Any:
        """List domain custom: GET /accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/custom/methods/list/"""

    @_call(_api.CustomResource.create)
    def create(self) -> Any:
        """Create domain custom: POST /accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/custom/methods/create/"""

    @_call(_api.CustomResource.get)
    def get(self) -> Any:
        """Get domain custom: GET /accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom/{domain} (permission:
        Workers R2 Storage Read).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/custom/methods/get/"""

    @_call(_api.CustomResource.update)
    def update(self) -> Any:
        """Update domain custom: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom/{domain}.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/custom/methods/update/"""

    @_call(_api.CustomResource.delete)
    def delete(self) -> Any:
        """Delete domain custom: DELETE /accounts/{account_id}/r2/buckets/{bucket_name}/domains/custom/{domain}
        (permission: Workers R2 Storage Write).
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/custom/methods/delete/"""

class ManagedResource(Resource):
    """Domain managed: `cf.r2.buckets.domains.managed`."""

    @_call(_api.ManagedResource.list)
    def list(self) -> Any:
        """List domain managed: GET /accounts/{account_id}/r2/buckets/{bucket_name}/domains/managed.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/managed/methods/list/"""

    @_call(_api.ManagedResource.update)
    def update(self) -> Any:
        """Update domain managed: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/domains/managed.
        https://developers.cloudflare.com/api/resources/r2/subresources/buckets/subresources/domains/subresources/managed/methods/update/"""
