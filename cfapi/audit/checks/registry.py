"""What a check is, and how one is declared: a decorated function of a snapshot that yields its faults.

    @zone_check("tls.v13_on", Severity.MEDIUM, reads=("settings",), when=(is_served,))
    def v13_on(zone: ZoneSnapshot, terms: Terms) -> Iterator[Fault]:
        '''Visitors can use TLS 1.3.'''

A check that can't decide raises `Unknown`; one that does not concern the zone raises `NotApplicable`.
"""

import inspect
import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from fnmatch import fnmatchcase
from typing import Any, Literal, TypeAlias, TypeVar

from attrs import field, frozen

from cfapi.audit.addresses import Address
from cfapi.audit.dns import ZoneRecords
from cfapi.audit.findings import Fault, Finding, NotApplicable, Severity, State, Unknown, Verdict
from cfapi.audit.hosts import above
from cfapi.audit.resources import ACCOUNT, CORE, ZONE, Resource
from cfapi.audit.snapshot import AccountSnapshot, ZoneSnapshot
from cfapi.audit.suffixes import registered_name

S = TypeVar("S")

log = logging.getLogger("cfapi.audit")


@frozen(kw_only=True)
class Terms:
    """The criteria of the checks.

    Args:
        now: The time to judge at.
        expiring: How long before its end a certificate that nobody renews automatically is a finding.
        hsts_age: The shortest max-age of HSTS.
        settling: How long a certificate, DNSSEC or a zone may be in progress.
        web_hosts: The host names that are to be proxied; "@" is the zone's own.
        origins: The addresses behind proxied names in all audited zones, each with one of the names.
        above: The records of audited zones that other audited zones are below, by name.
    """

    now: datetime
    expiring: timedelta = timedelta(days=30)
    hsts_age: timedelta = timedelta(seconds=15768000)
    settling: timedelta = timedelta(hours=24)
    web_hosts: tuple[str, ...] = ("@", "www")
    origins: Mapping[Address, str] = field(factory=dict[Address, str], repr=False)
    above: Mapping[str, ZoneRecords] = field(factory=dict[str, ZoneRecords], repr=False)

    def zones_above(self, name: str) -> list[ZoneRecords]:
        """The zones above one, as far as they are audited, too; the closest one first."""
        return [self.above[each] for each in above(name) if each in self.above]

    def expect_zone_above(self, name: str, what: str) -> None:
        """The zone of the registered name that a zone is below, if it is, is audited, too, and its records are known.

        Raises:
            Unknown: It is not, and something of it would count.
        """
        registered = registered_name(name)
        if registered != name and registered not in self.above:
            raise Unknown(f"the zone is below another one, whose {what} may count, and which was not read in this run")


Pack: TypeAlias = Literal["core", "full", "hygiene", "named"]
Tier: TypeAlias = Literal["L", "C", "F", "A"]
PACKS: Mapping[str, tuple[Pack, ...]] = {"core": ("core",), "full": ("core", "full"), "hygiene": ("hygiene",)}
"""The packs, each with those whose checks are in it. What asks for none gets "core"; "named" is in none."""
_RESOURCES: Mapping[str, Resource] = {**ZONE, **ACCOUNT}


@frozen
class Calls:
    """How many calls something takes for each zone, and for each account."""

    zone: int
    account: int


Judge: TypeAlias = Callable[[S, Terms], Iterator[Fault]]
Condition: TypeAlias = Callable[[S], None]
"""Raises `NotApplicable` where a check does not concern a snapshot, or `Unknown` where that can't be told."""


@frozen
class Check:
    """One check.

    Attributes:
        id: Its name, `area.good_state`.
        severity: How severe its findings are.
        reads: The parts of a snapshot that it looks at.
        judge: Yields the faults.
        when: The conditions under which it applies.
        aliases: Its names in other tools.
        scope: What it judges.
        across: Whether it looks at other zones, too, by `Terms.origins` and `Terms.above`.
        pack: The pack that it is in, by which it is chosen; those of "named" are chosen by their own names alone.
    """

    id: str
    severity: Severity
    reads: tuple[str, ...]
    judge: Judge[Any] = field(repr=False)
    when: tuple[Condition[Any], ...] = field(default=(), repr=False)
    aliases: tuple[str, ...] = ()
    scope: Literal["zone", "account"] = "zone"
    across: bool = False
    pack: Pack = "core"

    @property
    def tier(self) -> Tier:
        """What it takes: L the list of zones alone, C the parts of the pack "core", F more of them, A an account's."""
        if self.scope == "account":
            return "A"
        return "L" if not self.reads else "C" if set(self.reads) <= set(CORE) else "F"

    @property
    def calls(self) -> Calls:
        """How many calls it takes if it is made alone; of a listing, one a page."""
        return Calls(*(sum(name in kind for name in self.reads) for kind in (ZONE, ACCOUNT)))

    @property
    def permissions(self) -> tuple[str, ...]:
        """The permissions that a token must have for it, besides "Zone Read"."""
        return tuple(dict.fromkeys(_RESOURCES[name].permission for name in self.reads if name in _RESOURCES))

    @property
    def title(self) -> str:
        """What holds if it passes, in one sentence: the first line of its docstring."""
        return (inspect.getdoc(self.judge) or self.id).partition("\n")[0]

    @property
    def details(self) -> list[str]:
        """What there is to know besides: the other paragraphs of its docstring."""
        paragraphs = (inspect.getdoc(self.judge) or "").split("\n\n")[1:]
        return [" ".join(each.split()) for each in paragraphs if not each.startswith("https://")]

    @property
    def source(self) -> str | None:
        """The page that documents the rule, which is in its docstring."""
        found = re.search(r"https://\S+", inspect.getdoc(self.judge) or "")
        return found.group() if found else None

    def verdict(self, snapshot: ZoneSnapshot | AccountSnapshot, terms: Terms) -> Verdict:
        """What this check says of a zone or an account; it never raises."""
        place = snapshot.place
        try:
            for condition in self.when:
                condition(snapshot)
            faults = tuple(self.judge(snapshot, terms))
        except NotApplicable as reason:
            return Verdict(self.id, State.NOT_APPLICABLE, place, str(reason))
        except Unknown as unknown:
            return Verdict(self.id, State.UNKNOWN, place, unknown.reason, unknown.permissions)
        except Exception as error:
            log.exception("The check %s failed for %s.", self.id, place.name)
            return Verdict(self.id, State.UNKNOWN, place, f"the check failed ({type(error).__name__})")
        if not faults:
            return Verdict(self.id, State.PASS, place)
        found = (Finding(self.id, self.severity, place, fault) for fault in faults)
        return Verdict(self.id, State.FAIL, place, findings=tuple(found))


def zone_check(
    id: str,
    severity: Severity,
    *,
    reads: tuple[str, ...] = (),
    when: tuple[Condition[ZoneSnapshot], ...] = (),
    aliases: tuple[str, ...] = (),
    across: bool = False,
    pack: Pack = "core",
) -> Callable[[Judge[ZoneSnapshot]], Check]:
    """Declare a check of a zone; the arguments are those of `Check`."""
    return lambda judge: Check(id, severity, reads, judge, when, aliases, "zone", across, pack)


def account_check(
    id: str,
    severity: Severity,
    *,
    reads: tuple[str, ...] = (),
    when: tuple[Condition[AccountSnapshot], ...] = (),
    aliases: tuple[str, ...] = (),
    pack: Pack = "core",
) -> Callable[[Judge[AccountSnapshot]], Check]:
    """Declare a check of an account; the arguments are those of `Check`."""
    return lambda judge: Check(id, severity, reads, judge, when, aliases, "account", pack=pack)


def declared_in(*namespaces: Mapping[str, Any]) -> dict[str, Check]:
    """The checks that modules declare, by id, in their order."""
    found = (each for names in namespaces for each in names.values() if isinstance(each, Check))
    return {check.id: check for check in found}


def ids_by_alias(checks: Mapping[str, Check]) -> dict[str, str]:
    """The ids of checks by their aliases."""
    return {alias: check.id for check in checks.values() for alias in check.aliases}


def choose(checks: Mapping[str, Check], patterns: Iterable[str]) -> list[Check]:
    """The checks that any of the patterns names; those of the pack "core" if there are none.

    A pattern is an id or alias, or the name of a pack, or stands for some ids, such as "tls.*": for those of the pack
    "core", and only if it is for none of these for others, so that what it reads does not grow with the packs. For what
    no pack has it stands only if it is for nothing else.

    Raises:
        ValueError: A pattern matches none.
    """
    chosen: set[str] = set()
    for pattern in tuple(patterns) or ("core",):
        found = _named(checks, pattern)
        if not found and pattern not in PACKS:
            raise ValueError(f"There is no check {pattern!r}; there are {', '.join(checks)}.")
        chosen |= {check.id for check in found}
    return [check for check in checks.values() if check.id in chosen]


def _named(checks: Mapping[str, Check], pattern: str) -> list[Check]:
    if pattern in PACKS:
        return [check for check in checks.values() if check.pack in PACKS[pattern]]
    found = [check for check in checks.values() if _matches(check, pattern)]
    if pattern in (name for check in found for name in (check.id, *check.aliases)):
        return found
    by_pack = (
        [check for check in found if check.pack in packs] for packs in (("core",), ("full", "hygiene"), ("named",))
    )
    return next(filter(None, by_pack), list[Check]())


def _matches(check: Check, pattern: str) -> bool:
    return any(fnmatchcase(name, pattern) for name in (check.id, *check.aliases))
