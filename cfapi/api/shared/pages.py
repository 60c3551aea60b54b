"""Classes that `cf.pages` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class Name:
    """Name: response of zero_trust.access.tags.list."""

    name: str
