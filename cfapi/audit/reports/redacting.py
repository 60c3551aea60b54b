"""A report without e-mail addresses and the names of tokens and people: `cfapi audit --redact`."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

from attrs import evolve

from cfapi.audit.findings import REDACTED, Fault, Finding
from cfapi.audit.fingerprints import fingerprint
from cfapi.audit.report import Report
from cfapi.audit.waivers import Waived

# Wider than what is an address: what looks like one goes, too.
_ADDRESS = re.compile(r"[^\s@,;:<>()\"']+@[^\s@,;:<>()\"']+")


def redact(report: Report) -> Report:
    """The same report without what is private; findings keep their fingerprints, so that it can still be compared."""
    waivers, changes = report.waivers, report.changes
    if waivers is not None:
        waived = tuple(Waived(_finding(each.finding), each.waiver) for each in waivers.waived)
        waivers = evolve(waivers, findings=tuple(map(_finding, waivers.findings)), waived=waived)
    if changes is not None:
        changes = evolve(
            changes,
            new=_findings(changes.new),
            fixed=_findings(changes.fixed),
            gone=_findings(changes.gone),
            unknown=_findings(changes.unknown),
            worse=tuple(evolve(each, before=_finding(each.before), now=_finding(each.now)) for each in changes.worse),
            milder=tuple(evolve(each, before=_finding(each.before), now=_finding(each.now)) for each in changes.milder),
        )
    return evolve(report, findings=list(map(_finding, report.findings)), waivers=waivers, changes=changes)


def _findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(map(_finding, findings))


def _finding(finding: Finding) -> Finding:
    fault = finding.fault
    hidden = Fault(
        _text(fault.subject, fault.private),
        _text(fault.problem, fault.private),
        _text(fault.remedy, fault.private),
        _value(fault.evidence, fault.private),
    )
    place = evolve(finding.place, account=_text(finding.place.account, ()))  # often "Ann@acme.example's Account"
    return evolve(finding, fault=hidden, place=place, fingerprint_of_origin=fingerprint(finding))


def _text(text: str, private: Iterable[str]) -> str:
    for each in sorted(filter(None, private), key=len, reverse=True):
        text = text.replace(each, REDACTED)
    return _ADDRESS.sub(REDACTED, text)


def _value(value: Any, private: Iterable[str]) -> Any:
    if isinstance(value, str):
        return _text(value, private)
    if isinstance(value, Mapping):
        return {name: _value(inner, private) for name, inner in cast("Mapping[str, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [_value(inner, private) for inner in cast("Iterable[Any]", value)]
    return value
