"""Classes that `cf.healthchecks` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Literal

from cfapi._core import model


@model
class SmartshieldTcpConfig:
    """Smartshield tcp config: argument of healthchecks.create."""

    method: Literal["connection_established"] | str | None = None
    port: int | None = None
