"""Classes that `cf.browser_rendering` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi.model import model


@model
class CTSummaryMetaUnit:
    """CT summary meta unit: part of ApplicationConfiguration."""

    name: str
    value: str


@model
class TargetClose:
    """Target close: answer of browser_rendering.devtools.browser.targets.activate."""

    message: str
