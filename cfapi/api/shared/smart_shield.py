"""Classes that `cf.smart_shield` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class CustomNameserverError:
    """Custom nameserver error: argument of workers.services.environments.settings.edit.

    code: at least 1000."""

    code: int
    message: str
    documentation_url: str | None = None
    source: CustomNameserverErrorSource | None = None


@model
class CustomNameserverErrorSource:
    """Custom nameserver error source: part of CustomNameserverError."""

    pointer: str | None = None
