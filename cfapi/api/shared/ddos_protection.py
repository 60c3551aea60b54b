"""Classes that `cf.ddos_protection` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class Switch:
    """Switch: response of ddos_protection.advanced_tcp_protection.status.get."""

    enabled: bool
