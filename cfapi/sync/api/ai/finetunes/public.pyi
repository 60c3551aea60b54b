"""`cf.ai.finetunes.public` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai.finetunes.public as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class PublicResource(Resource):
    """Finetune public: `cf.ai.finetunes.public`."""

    @_listing(_api.PublicResource.list)
    def list(self) -> Any:
        """List finetune public: GET /accounts/{account_id}/ai/finetunes/public (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/finetunes/subresources/public/methods/list/"""
