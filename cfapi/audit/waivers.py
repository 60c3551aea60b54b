"""Waivers: which findings are accepted, by whom, why, and until when.

[[waiver]]
check = "dns.web_proxied"         # an id, or "tls.*"
account = "Acme"                  # a name or an id; all if left out, as below
zone = "*.shop.example"           # a glob, or the name itself; in letters or in Punycode
subject = "A legacy.shop.example" # or one of the names that a finding lists
owner = "web@acme.example"
reason = "Behind another CDN until the move"
expires = 2026-12-31              # to the end of this day, UTC
"""

import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, cast

import msgspec
from attrs import evolve, frozen

from cfapi.audit.findings import Finding
from cfapi.audit.names import matches

NOTICE = timedelta(days=14)
FORM = "Each begins with [[waiver]], and has check, owner, reason and expires, a day such as 2026-12-31"
Text = Annotated[str, msgspec.Meta(min_length=1, pattern=r"\S")]  # blanks say nothing


class BadWaivers(ValueError):
    """A file of waivers holds what it must not."""


class Waiver(msgspec.Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """One waiver. What matches by glob ignores case, and a name is its own glob, whatever is in it.

    Attributes:
        check: The ids of checks.
        account: The names or ids of accounts.
        zone: The names or ids of zones.
        subject: What a finding is about, or one of the names that it lists.
        owner: Who accepts it.
        reason: Why.
        expires: The last day on which it holds, in UTC.
    """

    check: Text
    account: Text = "*"
    zone: Text = "*"
    subject: Text = "*"
    owner: Text
    reason: Text
    expires: date

    def holds(self, now: datetime) -> bool:
        """Whether it has not expired."""
        return now.date() <= self.expires

    def is_about(self, finding: Finding) -> bool:
        """Whether it matches a finding's check, account and zone."""
        place = finding.place
        return (
            _matches(self.check, finding.check)
            and _matches(self.account, place.account, place.account_id)
            and _matches(self.zone, place.zone, place.zone_id)
        )

    def covers(self, name: str) -> bool:
        """Whether it matches what a finding is about, or one of the names that it lists."""
        return _matches(self.subject, name)

    def __str__(self) -> str:
        where = [f"{word} {value}" for word in ("account", "zone", "subject") if (value := getattr(self, word)) != "*"]
        return f"{', '.join([self.check, *where])} ({self.owner}, until {self.expires})"


class _Document(msgspec.Struct, forbid_unknown_fields=True):
    waiver: list[Waiver] = []


@frozen
class Waived:
    """A finding that is accepted, and the waiver that says so."""

    finding: Finding
    waiver: Waiver


@frozen
class Applied:
    """What waivers make of findings.

    Attributes:
        findings: Those that stand, some with fewer names.
        waived: Those that are accepted, wholly or by some of their names.
        expired: The waivers that would match, if they had not expired: what no other one accepts is a finding again.
        expiring: Those that match, and hold for two more weeks at most.
        idle: Those that match nothing.
    """

    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...] = ()
    expired: tuple[Waiver, ...] = ()
    expiring: tuple[Waiver, ...] = ()
    idle: tuple[Waiver, ...] = ()


def load_waivers(path: Path, aliases: Mapping[str, str] | None = None) -> list[Waiver]:
    """Read a file of waivers (TOML).

    Args:
        path: The file.
        aliases: The ids of checks by other names that they have.

    Raises:
        OSError: It can't be read.
        BadWaivers: It is no TOML, or a waiver lacks something or holds what is not known.
    """
    ids = aliases or {}
    found = _waivers_in(_text(path.read_bytes(), path), path)
    return [msgspec.structs.replace(each, check=ids.get(each.check, each.check)) for each in found]


def parse_waivers(content: bytes, path: Path) -> str:
    """The text of a file of waivers, as it is, if it is one.

    Raises:
        BadWaivers: It is none.
    """
    text = _text(content, path)
    _waivers_in(text, path)
    return text


def _text(content: bytes, path: Path) -> str:
    try:
        return content.decode("utf-8-sig")  # editors of Windows write a BOM
    except UnicodeDecodeError as error:
        raise BadWaivers(f"{path}: {error}. {FORM}.") from None


def _waivers_in(text: str, path: Path) -> list[Waiver]:
    try:
        return msgspec.convert(tomllib.loads(text), _Document).waiver
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, RecursionError) as error:
        raise BadWaivers(f"{path}: {error}. {FORM}.") from None


def apply(waivers: Sequence[Waiver], findings: Iterable[Finding], now: datetime) -> Applied:
    """Divide findings into those that stand and those that are accepted."""
    holding = [each for each in waivers if each.holds(now)]
    standing: list[Finding] = []
    waived: list[Waived] = []
    used: set[Waiver] = set()
    for finding in findings:
        rest, accepted = _divided(finding, [each for each in waivers if each.is_about(finding)], holding, used)
        standing += rest
        waived += accepted
    matched = [each for each in waivers if each in used]
    return Applied(
        tuple(standing),
        tuple(waived),
        expired=tuple(each for each in matched if not each.holds(now)),
        expiring=tuple(each for each in matched if each.holds(now) and each.expires - now.date() <= NOTICE),
        idle=tuple(each for each in waivers if each not in used),
    )


def _divided(
    finding: Finding, about: list[Waiver], holding: list[Waiver], used: set[Waiver]
) -> tuple[list[Finding], list[Waived]]:
    """What of a finding stands, and what is accepted; the waivers that match are noted as used."""
    if not about:
        return [finding], []
    listed = listed_names(finding)[1]
    whole = [each for each in about if each.covers(finding.fault.subject)]
    used |= {each for each in about if each in whole or any(map(each.covers, listed))}
    if whole and (by := next((each for each in whole if each in holding), None)):
        return [], [Waived(finding, by)]
    accepted = {name: by for name in listed if (by := _by(about, holding, name))}
    if not accepted:
        return [finding], []
    rest = [name for name in listed if name not in accepted]
    waived = [Waived(_only(finding, [name]), by) for name, by in accepted.items()]
    return [_only(finding, rest)] if rest else [], waived


def _by(about: list[Waiver], holding: list[Waiver], name: str) -> Waiver | None:
    return next((each for each in about if each in holding and each.subject != "*" and each.covers(name)), None)


def listed_names(finding: Finding) -> tuple[str, Sequence[str]]:
    """The names that a finding lists, such as hosts, records, members, and under which word: the first of its lists."""
    for key, value in finding.fault.evidence.items():
        listed: list[Any] = list(cast("list[Any]", value)) if isinstance(value, list | tuple) else []
        if listed and all(isinstance(each, str) for each in listed):
            return key, listed
    return "", ()


def unknown_checks(waivers: Iterable[Waiver], known: Collection[str]) -> Iterator[str]:
    """What to say of waivers whose check is none, in sentences."""
    for pattern in dict.fromkeys(each.check for each in waivers):
        if not any(matches(pattern, id) for id in known):
            near = get_close_matches(pattern.lower(), known, n=1)
            yield f"there is no check {pattern}." + (f" Did you mean {near[0]}?" if near else "")


def _only(finding: Finding, names: list[str]) -> Finding:
    """The finding with these of its names."""
    key, listed = listed_names(finding)
    problem = f"{finding.fault.problem} (here: {len(names)} of {len(listed)})"
    return evolve(
        finding, fault=evolve(finding.fault, problem=problem, evidence={**finding.fault.evidence, key: names})
    )


def _matches(pattern: str, *names: str) -> bool:
    return any(matches(pattern, name) for name in names)
