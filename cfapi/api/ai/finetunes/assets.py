"""`cf.ai.finetunes.assets`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import Reply, Resource, Upload


class Assets(Resource):
    """Finetune assets: `cf.ai.finetunes.assets`."""

    def create(self, finetune_id: str, *, account_id: str, file: Upload, file_name: str) -> Reply[None]:
        """Create a finetune asset: POST /accounts/{account_id}/ai/finetunes/{finetune_id}/finetune-assets (permission:
        Workers AI Write).
        https://developers.cloudflare.com/api/resources/ai/subresources/finetunes/subresources/assets/methods/create/"""
        return self._call(
            "ai.finetunes.assets.create", "POST", "/accounts/{account_id}/ai/finetunes/{finetune_id}/finetune-assets",
            locals(), NoneType, form=True, files="file",
        )
