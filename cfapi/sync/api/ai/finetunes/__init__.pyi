"""`cf.ai.finetunes` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai.finetunes as _api
from cfapi.sync.api.ai.finetunes.assets import Assets
from cfapi.sync.api.ai.finetunes.public import PublicResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Finetunes(Resource):
    """AI finetunes: `cf.ai.finetunes`."""

    @property
    def assets(self) -> Assets: ...

    @property
    def public(self) -> PublicResource: ...

    @_call(_api.Finetunes.list)
    def list(self) -> Any:
        """List AI finetunes: GET /accounts/{account_id}/ai/finetunes (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/finetunes/methods/list/"""

    @_call(_api.Finetunes.create)
    def create(self) -> Any:
        """Create an AI finetune: POST /accounts/{account_id}/ai/finetunes (permission: Workers AI Write).
        https://developers.cloudflare.com/api/resources/ai/subresources/finetunes/methods/create/"""
