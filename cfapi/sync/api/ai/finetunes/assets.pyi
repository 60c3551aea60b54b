"""`cf.ai.finetunes.assets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai.finetunes.assets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Assets(Resource):
    """Finetune assets: `cf.ai.finetunes.assets`."""

    @_call(_api.Assets.create)
    def create(self) -> Any:
        """Create a finetune asset: POST /accounts/{account_id}/ai/finetunes/{finetune_id}/finetune-assets (permission:
        Workers AI Write).
        https://developers.cloudflare.com/api/resources/ai/subresources/finetunes/subresources/assets/methods/create/"""
