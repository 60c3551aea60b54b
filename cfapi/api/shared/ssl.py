"""Classes that `cf.ssl` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, model


@model
class SSLAutomaticMode:
    """SSL automatic mode: response of zones.settings.ssl_automatic_mode.get."""

    editable: bool
    id: str
    modified_on: Moment
    next_scheduled_scan: Moment | None = None
    value: Literal["auto", "custom"] | str
