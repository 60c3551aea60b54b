"""Classes that `cf.ai_gateway` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class Payload:
    """Payload: argument of content_scanning.payloads.create."""

    payload: str
