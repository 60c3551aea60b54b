"""Classes that `cf.ai` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model, renamed


@model
class ToMarkdownTransform:
    """To markdown transform: response of ai.to_markdown.transform."""

    data: str
    format: str
    mime_type: str = renamed("mimeType")
    name: str
    tokens: str
