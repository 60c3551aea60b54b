"""Classes that `cf.radar` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class RouteRuleActionParametersSNI:
    """Route rule action parameters SNI: part of RouteRuleActionParameters."""

    value: str
