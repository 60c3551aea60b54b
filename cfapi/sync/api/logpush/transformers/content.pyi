"""`cf.logpush.transformers.content` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.logpush.transformers.content as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ContentResource(Resource):
    """Transformer content: `cf.logpush.transformers.content`."""

    @_call(_api.ContentResource.get)
    def get(self) -> Any:
        """Get transformer content: GET /accounts/{account_id}/logpush/transformers/{transformer_id}/content.
        https://developers.cloudflare.com/api/resources/logpush/subresources/transformers/subresources/content/methods/get/"""
