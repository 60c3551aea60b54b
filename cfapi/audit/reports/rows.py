"""A report as plain rows and figures, which the formats share."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from cfapi.audit.comparing import Comparison
from cfapi.audit.findings import Finding, Place
from cfapi.audit.fingerprints import fingerprint
from cfapi.audit.report import Report
from cfapi.audit.waivers import Applied, Waiver


def rows(report: Report) -> Iterator[dict[str, Any]]:
    """A row for each finding, for each that is waived, and for each check that could not be made."""
    yield from map(finding_row, report.findings)
    yield from waived_rows(report)
    yield from unknown_rows(report)


def finding_row(finding: Finding) -> dict[str, Any]:
    """What is known of a finding."""
    place, fault = finding.place, finding.fault
    return {
        "state": "fail",
        "check": finding.check,
        "severity": str(finding.severity),
        "account": place.account,
        "account_id": place.account_id,
        "zone": place.zone,
        "zone_id": place.zone_id,
        "subject": fault.subject,
        "problem": fault.problem,
        "remedy": fault.remedy,
        "evidence": dict(fault.evidence),
        "fingerprint": fingerprint(finding),
        # A later report that is redacted needs it, of what was fixed.
        **({"private": list(fault.private)} if fault.private else {}),
    }


def waived_rows(report: Report) -> Iterator[dict[str, Any]]:
    """The findings that somebody accepts, each with the waiver."""
    for each in report.waivers.waived if report.waivers else ():
        yield finding_row(each.finding) | {"state": "waived", "waiver": waiver_row(each.waiver)}


def unknown_rows(report: Report) -> Iterator[dict[str, Any]]:
    """The checks that could not be made, and why."""
    for why, extent in report.blind.items():
        for check, place in extent.pairs:
            yield {
                "state": "unknown",
                "check": check,
                **attrs.asdict(place),
                "problem": why.reason or "the token lacks a permission",
                "remedy": f"Give the token {why.helpful}" if why.permissions else "",
            }


def waiver_row(waiver: Waiver) -> dict[str, str]:
    """A waiver as plain values."""
    return {name: str(getattr(waiver, name)) for name in waiver.__struct_fields__}


def summary(report: Report) -> dict[str, Any]:
    """The figures of a report."""
    return {
        "complete": report.complete,
        "zones": report.zones,
        "accounts": len(report.accounts),
        "by_account": [_account(report, place) for place in sorted(report.accounts, key=lambda each: each.account)],
        "zones_clean": report.clean,
        "zones_with_findings": len({each.place.zone_id for each in report.findings if each.place.zone_id}),
        "zones_partly_read": report.partly_read,
        "zones_not_in_full": dict(report.standings),
        "zones_missing": report.missing,
        "findings": len(report.findings),
        "by_severity": counted(str(finding.severity) for finding in report.findings),
        "by_check": counted(finding.check for finding in report.findings),
        "unknown": sum(len(extent.pairs) for extent in report.blind.values()),
        "waived": len(report.waivers.waived) if report.waivers else 0,
    }


def judged(report: Report) -> dict[str, Any]:
    """What was looked at: a later audit tells by it what is fixed from what was not looked at."""
    zones: dict[str, list[str]] = {}
    for place in sorted(report.judged, key=lambda each: (each.account_id, each.zone)):
        zones.setdefault(place.account_id, []).extend([place.zone] if place.zone else [])
    checks = sorted({check for check, _ in report.verdicts})
    return {"checks": checks, "zones": zones, "all_zones": report.has_all_zones}


def changes(comparison: Comparison) -> dict[str, Any]:
    """What has changed, as plain values."""
    return {
        "new": [finding_row(each) for each in comparison.new],
        "fixed": [finding_row(each) for each in comparison.fixed],
        "worse": [finding_row(each.now) | {"before": str(each.before.severity)} for each in comparison.worse],
        "milder": [finding_row(each.now) | {"before": str(each.before.severity)} for each in comparison.milder],
        "gone": [finding_row(each) for each in comparison.gone],
        "unknown": [finding_row(each) for each in comparison.unknown],
        "same": comparison.same,
    }


def waivers(applied: Applied) -> dict[str, list[dict[str, str]]]:
    """The waivers that need somebody's attention."""
    return {name: [waiver_row(each) for each in getattr(applied, name)] for name in ("expired", "expiring", "idle")}


def counted(names: Iterable[str]) -> dict[str, int]:
    """How often each occurs, the most frequent first."""
    return dict(Counter(names).most_common())


def quantity(count: int, word: str) -> str:
    """How many of something, such as "1 zone" or "1,214 zones"."""
    return f"{count:,} {word}{'' if count == 1 else 's'}"


def _account(report: Report, place: Place) -> dict[str, Any]:
    of_account = [finding for finding in report.findings if finding.place.of_account == place]
    return {
        "account": place.account,
        "account_id": place.account_id,
        "zones": report.accounts[place],
        "by_severity": counted(str(finding.severity) for finding in of_account),
    }
