"""Classes that `cf.ai` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model, renamed


@model
class AIRunMessageContent:
    """AI run message content: part of RunMessage."""

    text: str | None = None
    type: str | None = None


@model
class AIRunMessagesFunction:
    """AI run messages function: argument of ai.run."""

    code: str
    name: str


@model
class DescriptionAndType:
    """Description and type: part of PropertiesPaginationProperties."""

    description: str
    type: str


@model
class RelayConfigUpstream:
    """Relay config upstream: part of ConfigUpstreams."""

    url: str


@model
class ToMarkdownTransform:
    """To markdown transform: response of ai.to_markdown.transform."""

    data: str
    format: str
    mime_type: str = renamed("mimeType")
    name: str
    tokens: str
