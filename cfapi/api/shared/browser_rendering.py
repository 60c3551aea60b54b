"""Classes that `cf.browser_rendering` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class NameAndValue:
    """Name and value: part of ApplicationConfiguration."""

    name: str
    value: str


@model
class TextMessage:
    """Text message: response of browser_rendering.devtools.browser.targets.activate."""

    message: str
