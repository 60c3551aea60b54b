"""Classes that `cf.smart_shield` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class ErrorDetails:
    """Error details: part of CustomNameserver."""

    code: int
    """At least 1000."""
    message: str
    documentation_url: str | None = None
    source: ErrorSource | None = None


@model
class ErrorSource:
    """Error source: part of ErrorDetails."""

    pointer: str | None = None
