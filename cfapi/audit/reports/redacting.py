"""A report without e-mail addresses and the names of tokens and people: `cfapi audit --redact`."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import Any, cast

import msgspec
from attrs import evolve

from cfapi.audit.comparing import Comparison
from cfapi.audit.findings import REDACTED, Fault, Finding, Place
from cfapi.audit.fingerprints import fingerprint
from cfapi.audit.report import Blind, Extent, Report
from cfapi.audit.waivers import Applied, Waived, Waiver

# Wider than what is an address: any word that has its sign inside, also in full width, small or encoded as in URLs.
_SIGN = re.compile("[@\uff20\ufe6b]|%40")
_WORD = re.compile(rf'(?:"[^"]*"(?={_SIGN.pattern}))?[^\s,;:<>()"]+')


def redact(report: Report) -> Report:
    """The same report without what is private; findings keep their fingerprints, so that it can still be compared."""
    return evolve(
        report,
        findings=list(map(_finding, report.findings)),
        accounts=_counted((_place(place), count) for place, count in report.accounts.items()),
        blind=_blind(report.blind),
        missing=[redacted(name) for name in report.missing],
        judged={*map(_place, report.judged)},
        waivers=None if report.waivers is None else _applied(report.waivers),
        changes=None if report.changes is None else _changes(report.changes),
    )


def redacted(text: str, private: Collection[str] = ()) -> str:
    """A text without addresses, and without some other texts."""
    for each in sorted(filter(None, private), key=len, reverse=True):
        text = text.replace(each, REDACTED)
    return _WORD.sub(_without_address, text) if _SIGN.search(text) else text


def _without_address(word: re.Match[str]) -> str:
    sign = _SIGN.search(word[0], 1)
    return REDACTED if sign and sign.end() < len(word[0]) else word[0]


def _finding(finding: Finding) -> Finding:
    fault = finding.fault
    hidden = Fault(
        redacted(fault.subject, fault.private),
        redacted(fault.problem, fault.private),
        redacted(fault.remedy, fault.private),
        _value(fault.evidence, fault.private),
    )
    return evolve(finding, fault=hidden, place=_place(finding.place), fingerprint_of_origin=fingerprint(finding))


def _findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(map(_finding, findings))


def _place(place: Place) -> Place:
    """Accounts are often named after whoever made them: "Ann@acme.example's Account"."""
    return evolve(place, account=redacted(place.account), zone=redacted(place.zone))


def _blind(blind: Blind) -> Blind:
    """What could not be told, and why. Accounts whose names are the same now are told of as one."""
    hidden: Blind = {}
    for why, extent in blind.items():
        shown = evolve(why, account=redacted(why.account), reason=redacted(why.reason))
        hidden.setdefault(shown, Extent()).pairs += [(check, _place(place)) for check, place in extent.pairs]
    return hidden


def _applied(applied: Applied) -> Applied:
    return Applied(
        _findings(applied.findings),
        tuple(Waived(_finding(each.finding), _waiver(each.waiver)) for each in applied.waived),
        *(tuple(map(_waiver, each)) for each in (applied.expired, applied.expiring, applied.idle)),
    )


def _waiver(waiver: Waiver) -> Waiver:
    """What a waiver is about may be the name of a token, also of one that is not there any more."""
    texts = {name: redacted(getattr(waiver, name)) for name in ("check", "account", "zone", "owner", "reason")}
    return msgspec.structs.replace(waiver, **texts, subject="*" if waiver.subject == "*" else REDACTED)


def _changes(changes: Comparison) -> Comparison:
    return evolve(
        changes,
        new=_findings(changes.new),
        fixed=_findings(changes.fixed),
        gone=_findings(changes.gone),
        unknown=_findings(changes.unknown),
        worse=tuple(evolve(each, before=_finding(each.before), now=_finding(each.now)) for each in changes.worse),
        milder=tuple(evolve(each, before=_finding(each.before), now=_finding(each.now)) for each in changes.milder),
    )


def _value(value: Any, private: Collection[str]) -> Any:
    """A value of the evidence. What is neither a number nor a container is written as text, so it is one here."""
    if value is None or isinstance(value, int | float):
        return value
    if isinstance(value, Mapping):
        members = cast("dict[Any, Any]", value).items()
        return {redacted(str(name), private): _value(inner, private) for name, inner in members}
    if isinstance(value, list | tuple):
        return [_value(inner, private) for inner in cast("Iterable[Any]", value)]
    return redacted(str(value), private)


def _counted(pairs: Iterable[tuple[Place, int]]) -> Counter[Place]:
    counts = Counter[Place]()
    for place, count in pairs:
        counts[place] += count
    return counts
