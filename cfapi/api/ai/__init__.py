"""`cf.ai`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import PLAIN, UNSET, Reply, Resource, Unset, Upload, model

if TYPE_CHECKING:
    from cfapi.api.ai.authors import Authors
    from cfapi.api.ai.finetunes import Finetunes
    from cfapi.api.ai.models import Models
    from cfapi.api.ai.tasks import Tasks
    from cfapi.api.ai.to_markdown import ToMarkdownResource


@model
class RunMessage:
    """Run message: argument of ai.run."""

    content: str | list[RunMessageContent]
    role: str


@model
class RunMessageContent:
    """Run message content: part of RunMessage."""

    text: str | None = None
    type: str | None = None


@model
class RunMessageContentParam:
    """Run message content param: part of RunMessageParam."""

    type: str
    image_url: RunMessageImageURL | None = None
    text: str | None = None


@model
class RunMessageImageURL:
    """Run message image URL: part of RunMessageContentParam."""

    url: str


@model
class RunMessageParam:
    """Run message param: argument of ai.run."""

    content: str | list[RunMessageContentParam]
    role: str


@model
class RunMessagesFunction:
    """Run messages function: argument of ai.run."""

    code: str
    name: str


@model
class RunMessagesTool:
    """Run messages tool: argument of ai.run."""

    description: str | None = None
    name: str | None = None
    parameters: RunMessagesToolParameters | None = None
    function: RunMessagesToolParam | None = None
    type: str | None = None


@model
class RunMessagesToolParam:
    """Run messages tool param: part of RunMessagesTool."""

    description: str
    name: str
    parameters: RunMessagesToolParameters


@model
class RunMessagesToolParameters:
    """Run messages tool parameters: part of RunMessagesTool."""

    properties: dict[str, RunMessagesToolProperties]
    type: str
    required: list[str] | None = None


@model
class RunMessagesToolProperties:
    """Run messages tool properties: part of RunMessagesToolParameters."""

    description: str
    type: str


@model
class RunPromptFormat:
    """Run prompt format: argument of ai.run."""

    json_schema: Any = None
    type: Literal["json_object", "json_schema"] | str | None = None


class AIResource(Resource):
    """AI: `cf.ai`."""

    @cached_property
    def authors(self) -> Authors:
        from cfapi.api.ai.authors import Authors
        return Authors(self._session)

    @cached_property
    def finetunes(self) -> Finetunes:
        from cfapi.api.ai.finetunes import Finetunes
        return Finetunes(self._session)

    @cached_property
    def models(self) -> Models:
        from cfapi.api.ai.models import Models
        return Models(self._session)

    @cached_property
    def tasks(self) -> Tasks:
        from cfapi.api.ai.tasks import Tasks
        return Tasks(self._session)

    @cached_property
    def to_markdown(self) -> ToMarkdownResource:
        from cfapi.api.ai.to_markdown import ToMarkdownResource
        return ToMarkdownResource(self._session)

    def run_facebook_nonomni_detr_resnet_50(
        self, *, account_id: str, queue_request: str | Unset = UNSET, tags: str | Unset = UNSET,
        body: Upload | Unset = UNSET,
    ) -> Reply[dict[str, Any]]:
        """AI: run facebook nonomni detr resnet 50: POST
        /accounts/{account_id}/ai/run/@cf/facebook/nonomni-detr-resnet-50 (permission: Workers AI Read)."""
        return self._call(
            "ai.run_facebook_nonomni_detr_resnet_50", "POST",
            "/accounts/{account_id}/ai/run/@cf/facebook/nonomni-detr-resnet-50", locals(), dict[str, Any],
            wire={"queue_request": "queueRequest"}, query="queue_request tags", content="body",
            content_type="application/octet-stream", at="",
        )

    def run_microsoft_nonomni_resnet_50(
        self, *, account_id: str, queue_request: str | Unset = UNSET, tags: str | Unset = UNSET,
        body: Upload | Unset = UNSET,
    ) -> Reply[dict[str, Any]]:
        """AI: run microsoft nonomni resnet 50: POST /accounts/{account_id}/ai/run/@cf/microsoft/nonomni-resnet-50
        (permission: Workers AI Read)."""
        return self._call(
            "ai.run_microsoft_nonomni_resnet_50", "POST",
            "/accounts/{account_id}/ai/run/@cf/microsoft/nonomni-resnet-50", locals(), dict[str, Any],
            wire={"queue_request": "queueRequest"}, query="queue_request tags", content="body",
            content_type="application/octet-stream", at="",
        )

    def run_microsoft_resnet_50(
        self, *, account_id: str, queue_request: str | Unset = UNSET, tags: str | Unset = UNSET,
        body: Upload | Unset = UNSET,
    ) -> Reply[dict[str, Any]]:
        """AI: run microsoft resnet 50: POST /accounts/{account_id}/ai/run/@cf/microsoft/resnet-50 (permission: Workers
        AI Read)."""
        return self._call(
            "ai.run_microsoft_resnet_50", "POST", "/accounts/{account_id}/ai/run/@cf/microsoft/resnet-50", locals(),
            dict[str, Any], wire={"queue_request": "queueRequest"}, query="queue_request tags", content="body",
            content_type="application/octet-stream", at="",
        )

    def run_openai_whisper(
        self, *, account_id: str, queue_request: str | Unset = UNSET, tags: str | Unset = UNSET,
        body: Upload | Unset = UNSET,
    ) -> Reply[dict[str, Any]]:
        """AI: run openai whisper: POST /accounts/{account_id}/ai/run/@cf/openai/whisper (permission: Workers AI
        Read)."""
        return self._call(
            "ai.run_openai_whisper", "POST", "/accounts/{account_id}/ai/run/@cf/openai/whisper", locals(),
            dict[str, Any], wire={"queue_request": "queueRequest"}, query="queue_request tags", content="body",
            content_type="application/octet-stream", at="",
        )

    def run_openai_whisper_tiny_en(
        self, *, account_id: str, queue_request: str | Unset = UNSET, tags: str | Unset = UNSET,
        body: Upload | Unset = UNSET,
    ) -> Reply[dict[str, Any]]:
        """AI: run openai whisper tiny en: POST /accounts/{account_id}/ai/run/@cf/openai/whisper-tiny-en (permission:
        Workers AI Read)."""
        return self._call(
            "ai.run_openai_whisper_tiny_en", "POST", "/accounts/{account_id}/ai/run/@cf/openai/whisper-tiny-en",
            locals(), dict[str, Any], wire={"queue_request": "queueRequest"}, query="queue_request tags",
            content="body", content_type="application/octet-stream", at="",
        )

    def run(
        self, model_name: str, *, account_id: str, text: str | Sequence[str] | Unset = UNSET,
        prompt: str | Unset = UNSET, guidance: float | Unset = UNSET, height: int | Unset = UNSET,
        image: Sequence[float] | str | Unset = UNSET, image_b64: str | Unset = UNSET,
        mask: Sequence[float] | Unset = UNSET, negative_prompt: str | Unset = UNSET, num_steps: int | Unset = UNSET,
        seed: float | Unset = UNSET, strength: float | Unset = UNSET, width: int | Unset = UNSET,
        lang: str | Unset = UNSET, audio: Sequence[float] | Unset = UNSET, source_lang: str | Unset = UNSET,
        target_lang: str | Unset = UNSET, frequency_penalty: float | Unset = UNSET, lora: str | Unset = UNSET,
        max_tokens: int | Unset = UNSET, presence_penalty: float | Unset = UNSET, raw: bool | Unset = UNSET,
        repetition_penalty: float | Unset = UNSET, response_format: RunPromptFormat | Mapping[str, Any] | Unset = UNSET,
        stream: bool | Unset = UNSET, temperature: float | Unset = UNSET, top_k: float | Unset = UNSET,
        top_p: float | Unset = UNSET,
        messages: Sequence[RunMessage | RunMessageParam | Mapping[str, Any]] | Unset = UNSET,
        functions: Sequence[RunMessagesFunction | Mapping[str, Any]] | Unset = UNSET,
        tools: Sequence[RunMessagesTool | Mapping[str, Any]] | Unset = UNSET, input_text: str | Unset = UNSET,
        max_length: int | Unset = UNSET, ignore_eos: bool | Unset = UNSET,
    ) -> Reply[Any]:
        """Run AI: POST /accounts/{account_id}/ai/run/{model_name} (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/methods/run/"""
        return self._call("ai.run", "POST", "/accounts/{account_id}/ai/run/{model_name}", locals(), PLAIN)
