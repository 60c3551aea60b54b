"""`cf.images.v1.variants` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.images.v1.variants as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Variants(Resource):
    """V1 variants: `cf.images.v1.variants`."""

    @property
    def flat(self) -> FlatResource: ...

    @_call(_api.Variants.list)
    def list(self) -> Any:
        """List v1 variants: GET /accounts/{account_id}/images/v1/variants (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/list/"""

    @_call(_api.Variants.create)
    def create(self) -> Any:
        """Create a v1 variant: POST /accounts/{account_id}/images/v1/variants (permission: Images Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/create/"""

    @_call(_api.Variants.get)
    def get(self) -> Any:
        """Get a v1 variant: GET /accounts/{account_id}/images/v1/variants/{variant_id} (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/get/"""

    @_call(_api.Variants.edit)
    def edit(self) -> Any:
        """Edit a v1 variant: PATCH /accounts/{account_id}/images/v1/variants/{variant_id} (permission: Images Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/edit/"""

    @_call(_api.Variants.delete)
    def delete(self) -> Any:
        """Delete a v1 variant: DELETE /accounts/{account_id}/images/v1/variants/{variant_id} (permission: Images
        Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/delete/"""

class FlatResource(Resource):
    """Variant flat: `cf.images.v1.variants.flat`."""

    @_call(_api.FlatResource.get)
    def get(self) -> Any:
        """Get variant flat: GET /accounts/{account_id}/images/v1/variants/{variant_id}/flat (permission: Images
        Read)."""
