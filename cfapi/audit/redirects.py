"""Redirect rules: which requests they are for, and whether what they lead to is encrypted."""

import re
from collections.abc import Iterable
from typing import Any, cast

from cfapi.audit.expressions import holds_for_plain_http
from cfapi.audit.rules import Rule

_LITERAL = re.compile(r'r?"((?:\\.|[^"\\])*)"')
_REPLACED = re.compile(r"\s*(?:wildcard|regex)_replace\(")


def target_of(rule: Rule) -> str:
    """What a redirect leads to, as far as it is written down: its scheme at least; empty if nobody can tell."""
    target = _inner(_inner(rule.parameters, "from_value"), "target_url")
    if isinstance(value := target.get("value"), str):
        return value
    expression = str(target.get("expression") or "")
    literals = [str(each) for each in _LITERAL.findall(expression)]
    if not literals:
        return ""
    return literals[-1] if _REPLACED.match(expression) else literals[0]


def force_https(rules: Iterable[Rule], name: str) -> bool:
    """Whether redirect rules lead all plain requests to a host name to HTTPS."""
    return any(
        rule.action == "redirect" and holds_for_plain_http(rule.expression, name) and _is_encrypted(rule)
        for rule in rules
    )


def _is_encrypted(rule: Rule) -> bool:
    return target_of(rule).lower().startswith("https://")


def _inner(facts: dict[str, Any], name: str) -> dict[str, Any]:
    found = facts.get(name)
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}
