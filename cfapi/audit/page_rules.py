"""Page rules: for which URLs they are, and what they do."""

from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Any, cast

import msgspec

ANY_SCHEME = ("", "*", "http", "http*")


class PageRuleAction(msgspec.Struct):
    """What a page rule does."""

    id: str = ""
    value: Any = None


class Constraint(msgspec.Struct):
    """The URLs that a page rule is for."""

    value: str = ""


class PageRuleTarget(msgspec.Struct):
    """What a page rule is for."""

    constraint: Constraint = msgspec.field(default_factory=Constraint)


class PageRule(msgspec.Struct):
    """A page rule."""

    status: str = ""
    priority: int = 0
    targets: list[PageRuleTarget] = []
    actions: list[PageRuleAction] = []

    @property
    def is_on(self) -> bool:
        """Whether it is in force."""
        return self.status == "active"

    @property
    def url(self) -> str:
        """The pattern of its URLs."""
        return next((each.constraint.value for each in self.targets), "")

    @property
    def does(self) -> dict[str, Any]:
        """The values of its actions by their names."""
        return {each.id: each.value for each in self.actions}

    @property
    def redirects(self) -> bool:
        """Whether it leads requests to HTTPS."""
        target = self.does.get("forwarding_url")
        to = cast("dict[str, Any]", target).get("url") if isinstance(target, dict) else None
        return "always_use_https" in self.does or str(to).startswith("https://")

    def is_for(self, name: str, *, all: bool = False) -> bool:
        """Whether it is for some plain requests to a host name, or for all of them."""
        scheme, _, rest = self.url.lower().rpartition("://")
        host, slash, path = rest.partition("/")
        is_whole = path == "*" if slash else host.endswith("*")
        return scheme in ANY_SCHEME and (is_whole or not all) and fnmatchcase(name, host)


def force_https(rules: Iterable[PageRule], name: str) -> bool:
    """Whether page rules redirect all plain requests to a host name: of those for a URL, the first one alone counts."""
    active = [each for each in rules if each.is_on and each.is_for(name)]
    forcing = [each.priority for each in active if each.redirects and each.is_for(name, all=True)]
    return bool(forcing) and all(each.redirects for each in active if each.priority > max(forcing))
