"""`cf.ai` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ai as _api
from cfapi.sync.api.ai.authors import Authors
from cfapi.sync.api.ai.finetunes import Finetunes
from cfapi.sync.api.ai.models import Models
from cfapi.sync.api.ai.tasks import Tasks
from cfapi.sync.api.ai.to_markdown import ToMarkdownResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AIResource(Resource):
    """AI: `cf.ai`."""

    @property
    def authors(self) -> Authors: ...

    @property
    def finetunes(self) -> Finetunes: ...

    @property
    def models(self) -> Models: ...

    @property
    def tasks(self) -> Tasks: ...

    @property
    def to_markdown(self) -> ToMarkdownResource: ...

    @_call(_api.AIResource.run_facebook_nonomni_detr_resnet_50)
    def run_facebook_nonomni_detr_resnet_50(self) -> Any:
        """AI: run facebook nonomni detr resnet 50: POST
        /accounts/{account_id}/ai/run/@cf/facebook/nonomni-detr-resnet-50 (permission: Workers AI Read)."""

    @_call(_api.AIResource.run_microsoft_nonomni_resnet_50)
    def run_microsoft_nonomni_resnet_50(self) -> Any:
        """AI: run microsoft nonomni resnet 50: POST /accounts/{account_id}/ai/run/@cf/microsoft/nonomni-resnet-50
        (permission: Workers AI Read)."""

    @_call(_api.AIResource.run_microsoft_resnet_50)
    def run_microsoft_resnet_50(self) -> Any:
        """AI: run microsoft resnet 50: POST /accounts/{account_id}/ai/run/@cf/microsoft/resnet-50 (permission: Workers
        AI Read)."""

    @_call(_api.AIResource.run_openai_whisper)
    def run_openai_whisper(self) -> Any:
        """AI: run openai whisper: POST /accounts/{account_id}/ai/run/@cf/openai/whisper (permission: Workers AI
        Read)."""

    @_call(_api.AIResource.run_openai_whisper_tiny_en)
    def run_openai_whisper_tiny_en(self) -> Any:
        """AI: run openai whisper tiny en: POST /accounts/{account_id}/ai/run/@cf/openai/whisper-tiny-en (permission:
        Workers AI Read)."""

    @_call(_api.AIResource.run)
    def run(self) -> Any:
        """Run AI: POST /accounts/{account_id}/ai/run/{model_name} (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/methods/run/"""
