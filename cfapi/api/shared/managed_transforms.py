"""Classes that `cf.managed_transforms` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class PredefinedUpdateEntry:
    """Predefined update entry: argument of zero_trust.dlp.profiles.predefined.create.

    id: UUID."""

    id: str
    enabled: bool
