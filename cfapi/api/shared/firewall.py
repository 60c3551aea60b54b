"""Classes that `cf.firewall` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Literal

from cfapi._core import model


@model
class RateLimitAction:
    """Rate limit action: argument of firewall.rules.create.

    timeout: 1 to 86400."""

    mode: Literal["simulate", "ban", "challenge", "js_challenge", "managed_challenge"] | str | None = None
    response: RuleAction | None = None
    timeout: int | float | None = None


@model
class RuleAction:
    """Rule action: part of RateLimitAction."""

    body: str | None = None
    content_type: str | None = None
