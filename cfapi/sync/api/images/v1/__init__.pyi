"""`cf.images.v1` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.images.v1 as _api
from cfapi.sync.api.images.v1.blobs import Blobs
from cfapi.sync.api.images.v1.keys import Keys
from cfapi.sync.api.images.v1.stats import Stats
from cfapi.sync.api.images.v1.variants import Variants
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class V1Resource(Resource):
    """Image v1: `cf.images.v1`."""

    @property
    def blobs(self) -> Blobs: ...

    @property
    def keys(self) -> Keys: ...

    @property
    def stats(self) -> Stats: ...

    @property
    def variants(self) -> Variants: ...

    @_deprecated("images.v1.list is deprecated; use images.v2.list")
    @_listing(_api.V1Resource.list)
    def list(self) -> Any:
        """List image v1 (deprecated): GET /accounts/{account_id}/images/v1 (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/list/"""

    @_call(_api.V1Resource.create)
    def create(self) -> Any:
        """Create image v1: POST /accounts/{account_id}/images/v1 (permission: Images Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/create/"""

    @_call(_api.V1Resource.get)
    def get(self) -> Any:
        """Get image v1: GET /accounts/{account_id}/images/v1/{image_id} (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/get/"""

    @_call(_api.V1Resource.edit)
    def edit(self) -> Any:
        """Edit image v1: PATCH /accounts/{account_id}/images/v1/{image_id} (permission: Images Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/edit/"""

    @_call(_api.V1Resource.delete)
    def delete(self) -> Any:
        """Delete image v1: DELETE /accounts/{account_id}/images/v1/{image_id} (permission: Images Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/methods/delete/"""
