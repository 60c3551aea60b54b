"""What tokens may do: policies of permission groups on resources, as `/user/tokens` takes and shows them."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from cfapi.sandbox.json_values import Json

ACCOUNT, ZONE, USER = "com.cloudflare.api.account", "com.cloudflare.api.account.zone", "com.cloudflare.api.user"
SCOPES = {"accounts": ACCOUNT, "zones": ZONE, "user": USER}
_READING = (" Read", ": Read", " Report", "PII Read")


@attrs.frozen
class Place:
    """What a request is about: a zone, an account, the user; or, with none of them, all that its caller may see."""

    zone: str | None = None
    account: str | None = None
    user: bool = False


NOWHERE, _ANYWHERE = Place(), Place(zone="*", account="*")


@attrs.frozen
class Need:
    """The groups of which one is enough. Where nobody wrote them down, any group that reads or writes will do."""

    groups: frozenset[str]
    writes: bool

    def met_by(self, groups: frozenset[str]) -> bool:
        if self.groups:
            return not self.groups.isdisjoint(groups)
        return not self.writes or any(not group.endswith(_READING) for group in groups)


@attrs.frozen
class Policy:
    """An effect for some groups on some resources."""

    effect: str
    groups: frozenset[str]
    resources: Mapping[str, Any]

    def covers(self, place: Place) -> bool:
        """Whether a place is among the resources."""
        if place == NOWHERE:
            return True
        if place.user:
            return any(name.startswith(f"{USER}.") for name in self.resources)
        return any(_holds(self.resources, name) for name in _names(place))

    @property
    def names_no_place(self) -> bool:
        """Whether it holds for all zones or none, and all accounts or none."""
        return all(name.endswith(".*") and not isinstance(held, dict) for name, held in self.resources.items())


def _names(place: Place) -> Iterable[tuple[str, ...]]:
    """The ways in which a policy may name a place; a way of two steps is one resource inside another."""
    accounts = [f"{ACCOUNT}.{place.account}", f"{ACCOUNT}.*"]
    if place.zone is None:
        return [(account,) for account in accounts]
    zones = [f"{ZONE}.{place.zone}", f"{ZONE}.*"]
    inside = [(account, zone) for account in accounts for zone in zones]
    return [*((zone,) for zone in zones), *((account,) for account in accounts), *inside]


def _holds(resources: Mapping[str, Any], way: tuple[str, ...]) -> bool:
    inner = resources.get(way[0])
    if len(way) == 1:
        return inner is not None and not isinstance(inner, dict)
    return isinstance(inner, dict) and way[1] in inner


def allowed(policies: Iterable[Policy], need: Need, place: Place) -> bool:
    """Whether policies let something be done: one must allow it, and none may deny it."""
    effects = {each.effect for each in policies if need.met_by(each.groups) and each.covers(place)}
    return effects == {"allow"}


def allowed_everywhere(policies: Iterable[Policy], need: Need) -> bool:
    """Whether policies let something be done at every place, as far as that shows without a look at the places."""
    relevant = [each for each in policies if need.met_by(each.groups)]
    return all(each.names_no_place for each in relevant) and allowed(relevant, need, _ANYWHERE)


def need(verb: str, permissions: Iterable[str]) -> Need:
    return Need(frozenset(permissions), writes=verb not in {"GET", "HEAD"})


def group_id(name: str) -> str:
    """The id of a group: it follows from its name."""
    return hashlib.blake2s(name.encode(), digest_size=16).hexdigest()


def group(name: str) -> Json:
    """A group as policies show it."""
    return {"id": group_id(name), "name": name}


def policy(shown: Json) -> Policy:
    """A policy to decide by, from one as it is shown."""
    groups = frozenset(str(each["name"]) for each in shown["permission_groups"])
    return Policy(shown["effect"], groups, shown["resources"])
