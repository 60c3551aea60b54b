"""`cf.containers.images` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.containers.images as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Images(Resource):
    """Container images: `cf.containers.images`."""

    @_call(_api.Images.prepare)
    def prepare(self) -> Any:
        """Prepare container images: POST /accounts/{account_id}/containers/image-preparations.
        https://developers.cloudflare.com/api/resources/containers/subresources/images/methods/prepare/"""
