"""Classes that `cf.rulesets` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import model


@model
class RuleEditLogRulePosition:
    """Rule edit log rule position: argument of rulesets.rules.create."""

    before: str | None = None
    after: str | None = None
    index: int | None = None
