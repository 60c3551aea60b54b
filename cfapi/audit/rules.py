"""Rules as audits read them: of each what the checks need, whatever else the API says."""

from collections.abc import Iterator
from typing import Any, cast

import msgspec

from cfapi.audit.expressions import holds_for_zone, is_never
from cfapi.audit.findings import Unknown
from cfapi.audit.snapshot import Parts, ZoneSnapshot

BLOCKING = ("block", "challenge", "js_challenge", "managed_challenge")
PASSIVE = ("log",)


class Rule(msgspec.Struct):
    """A rule of a ruleset."""

    action: str = ""
    expression: str = ""
    enabled: bool = True
    description: str | None = None
    action_parameters: dict[str, Any] | None = None

    @property
    def is_on(self) -> bool:
        """Whether any request meets it."""
        return self.enabled and not is_never(self.expression)

    @property
    def parameters(self) -> dict[str, Any]:
        """What its action takes."""
        return self.action_parameters or {}

    @property
    def title(self) -> str:
        """What people call it, and what it is for, which stays the same when it is made anew."""
        return f"{self.description!r} ({self.expression})" if self.description else self.expression


class Ruleset(msgspec.Struct):
    """The rules of a phase in their order."""

    rules: list[Rule] = []


class Override(msgspec.Struct):
    """How the rules of a category, one rule, or all of a managed ruleset differ from what Cloudflare set."""

    id: str = ""
    enabled: bool | None = None
    action: str | None = None
    sensitivity_level: str | None = None

    @property
    def is_enforcing(self) -> bool:
        """Whether it lets rules do more than log."""
        return self.enabled is not False and self.action not in PASSIVE


class Overrides(Override):
    """The overrides of a managed ruleset."""

    categories: list[Override] = []
    rules: list[Override] = []


def rules_of(parts: Parts, name: str) -> list[Rule]:
    """The rules of a phase that some request may meet; none until the first one is made.

    Raises:
        Unknown: They could not be read.
    """
    found = parts.read(name, cast("type[Ruleset | None]", Ruleset | None))
    return [] if found is None else [rule for rule in found.rules if rule.is_on]


def account_rules(zone: ZoneSnapshot, name: str) -> Iterator[Rule]:
    """The rules of its account that apply to a zone, which are for Enterprise zones alone.

    https://developers.cloudflare.com/waf/account/

    Raises:
        Unknown: They could not be read, or it can't be told whether one of them applies.
    """
    if zone.plan != "enterprise":
        return
    if zone.account is None:
        raise Unknown(f"{name} was not read")
    for rule in rules_of(zone.account, name):
        applies = holds_for_zone(rule.expression, zone.name, zone.plan)
        if applies is None:
            raise Unknown(f"it can't be told whether the account's rule {rule.title} applies to the zone")
        if applies:
            yield rule


def overrides_of(rule: Rule) -> Overrides:
    """What a rule that executes a managed ruleset changes of it.

    Raises:
        Unknown: It is not what the API documents.
    """
    try:
        return msgspec.convert(rule.parameters.get("overrides") or {}, Overrides)
    except msgspec.ValidationError:
        raise Unknown("the overrides of a managed ruleset are not what the API documents") from None
