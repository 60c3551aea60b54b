"""A report as text for a terminal, as JSON, NDJSON or CSV."""

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

import attrs
from rich.console import Console
from rich.table import Table
from rich.text import Text

from cfapi.audit import Finding, Place, Report, Severity
from cfapi.audit.hosts import listed
from cfapi.audit.report import Blind, Blindness
from cfapi.cli.cells import csv_cell, json_text, text_cell

STYLES = {Severity.LOW: "cyan", Severity.MEDIUM: "yellow", Severity.HIGH: "red", Severity.CRITICAL: "bold red"}
SHOWN = 3
NEVER_WRAPPED = ("SEVERITY", "CHECK")
COLUMNS: tuple[str, ...] = (
    "state",
    "check",
    "severity",
    "account",
    "account_id",
    "zone",
    "zone_id",
    "subject",
    "problem",
    "remedy",
    "evidence",
)


def as_json(report: Report) -> str:
    """One document: the summary, the findings, and what could not be told."""
    document = {
        "generated_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "summary": summary(report),
        "findings": [_finding(finding) for finding in report.findings],
        "unknown": list(_unknowns(report)),
    }
    return json_text(json.dumps(document, indent=2, ensure_ascii=False, default=str)) + "\n"


def as_ndjson(report: Report) -> str:
    """One line for each finding, and for each check that could not be made."""
    rows = (*map(_finding, report.findings), *_unknowns(report))
    return "".join(json_text(json.dumps(row, ensure_ascii=False, default=str)) + "\n" for row in rows)


def as_csv(report: Report) -> str:
    """The same as a table with a header, which no spreadsheet runs."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row in (*map(_finding, report.findings), *_unknowns(report)):
        row["evidence"] = json.dumps(row.get("evidence", {}), ensure_ascii=False, default=str)
        writer.writerow({name: csv_cell(value) for name, value in row.items()})
    return text.getvalue()


def as_table(report: Report, *, width: int | None = None, colours: bool = False, by: str = "check") -> str:
    """A screen: how many zones, how severe, what could not be told, and the findings by check or by zone."""
    console = Console(
        file=io.StringIO(),
        width=width,
        force_terminal=colours,
        no_color=not colours,
        highlight=False,
        legacy_windows=False,
    )
    with console.capture() as captured:
        _print_summary(console, report)
        if report.findings:
            console.print()
            console.print(_by_check(report.findings) if by == "check" else _by_zone(report.findings))
    return captured.get()


FORMATS: dict[str, Callable[..., str]] = {"table": as_table, "json": as_json, "ndjson": as_ndjson, "csv": as_csv}


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
        "by_severity": _counted(str(finding.severity) for finding in report.findings),
        "by_check": _counted(finding.check for finding in report.findings),
        "unknown": sum(len(extent.pairs) for extent in report.blind.values()),
    }


def _account(report: Report, place: Place) -> dict[str, Any]:
    of_account = [finding for finding in report.findings if finding.place.of_account == place]
    return {
        "account": place.account,
        "account_id": place.account_id,
        "zones": report.accounts[place],
        "by_severity": _counted(str(finding.severity) for finding in of_account),
    }


def _counted(names: Iterable[str]) -> dict[str, int]:
    return dict(Counter(names).most_common())


def _finding(finding: Finding) -> dict[str, Any]:
    facts = {"state": "fail", "check": finding.check, "severity": str(finding.severity)}
    facts |= attrs.asdict(finding.place) | attrs.asdict(finding.fault)
    return {name: facts[name] for name in COLUMNS}


def _unknowns(report: Report) -> Iterator[dict[str, Any]]:
    for why, extent in report.blind.items():
        for check, place in extent.pairs:
            yield {
                "state": "unknown",
                "check": check,
                **attrs.asdict(place),
                "problem": why.reason or "the token lacks a permission",
                "remedy": f"Give the token {_either(why.permissions)}" if why.permissions else "",
            }


def _print_summary(console: Console, report: Report) -> None:
    whole = "complete" if report.is_whole else "incomplete"
    accounts = _plural(len(report.accounts), "account")
    console.print(f"{_plural(report.zones, 'zone')}, {accounts} · {whole}", style="bold")
    in_full = report.zones - sum(report.standings.values())
    others = ", ".join(f"{count:,} {word}" for word, count in report.standings.most_common())
    parts = [
        f"judged in full {in_full:,}",
        *([f"not in full {sum(report.standings.values()):,} ({others})"] if others else []),
    ]
    parts += [f"partly read {report.partly_read:,}"] if report.partly_read else []
    console.print(" · ".join([*parts, f"clean {report.clean:,}"]))
    console.print(_severities(report.findings) or "No findings.")
    if len(report.accounts) > 1:
        _print_accounts(console, report)
    for why, extent in report.blind.items():
        where = _plural(len(extent.zones), "zone") if extent.zones else "as a whole"
        line = f"Blind: {why.account}, {where}, {_plural(len(extent.checks), 'check')}: {_needs(why)}"
        console.print(text_cell(line, "bold"))
    for name in report.missing:
        console.print(text_cell(f"Missing: there is no zone {name!r}, or the token may not read it", "bold"))


def preflight(blind: Blind) -> list[str]:
    """What one zone of each account has shown to be missing: a line for each permission, with the checks it blinds."""
    found: dict[str, tuple[dict[str, None], dict[str, None]]] = {}
    for why, extent in blind.items():
        accounts, checks = found.setdefault(_needs(why), ({}, {}))
        accounts[why.account] = None
        checks |= dict.fromkeys(sorted(extent.checks))
    return [
        f"Blind: {listed([*accounts])}: {needs}; this concerns {_plural(len(checks), 'check')}: {listed([*checks])}"
        for needs, (accounts, checks) in found.items()
    ]


def _needs(why: Blindness) -> str:
    return f"needs {_either(why.permissions)}" if why.permissions else why.reason


def _print_accounts(console: Console, report: Report) -> None:
    """A line for each account."""
    for place, zones in sorted(report.accounts.items(), key=lambda each: each[0].account):
        counts = _severities(each for each in report.findings if each.place.of_account == place)
        console.print(text_cell(f"  {place.account}: {_plural(zones, 'zone')} · {counts or 'no findings'}"))


def _severities(findings: Iterable[Finding]) -> str:
    counts = Counter(finding.severity for finding in findings)
    return " · ".join(f"{str(each).upper()} {counts[each]:,}" for each in reversed(Severity) if counts[each])


def _by_check(findings: list[Finding]) -> Table:
    """A line for each check, with the first few of its places."""
    table = _table("SEVERITY", "CHECK", "WHERE", "WHAT, OF THE FIRST")
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.check, []).append(finding)
    for check, of_check in groups.items():
        first = of_check[0]
        names = list(dict.fromkeys(_where(each.place) for each in of_check))
        where = ", ".join(names[:SHOWN]) + (f", +{len(names) - SHOWN}" if len(names) > SHOWN else "")
        count = f"{len(names)}: " if len(names) > 1 else ""
        table.add_row(_severity(first), Text(check), text_cell(count + where), text_cell(first.fault.problem))
    return table


def _by_zone(findings: list[Finding]) -> Table:
    """All findings zone by zone, with what to do."""
    table = _table("ZONE", "SEVERITY", "CHECK, SUBJECT", "WHAT IS WRONG, AND WHAT TO DO")
    before = None
    for finding in sorted(findings, key=lambda each: (_where(each.place), -each.severity, each.check)):
        where = "" if finding.place == before else _where(finding.place)
        what = Text(f"{finding.check}\n").append_text(text_cell(finding.fault.subject, "dim"))
        words = text_cell(f"{finding.fault.problem}. ").append_text(text_cell(f"{finding.fault.remedy}.", "dim"))
        table.add_row(text_cell(where, "bold"), _severity(finding), what, words)
        before = finding.place
    return table


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for name in columns:
        table.add_column(name, overflow="fold", no_wrap=name in NEVER_WRAPPED)
    return table


def _severity(finding: Finding) -> Text:
    return Text(str(finding.severity).upper(), style=STYLES[finding.severity])


def _where(place: Place) -> str:
    return place.zone or place.account


def _plural(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"


def _either(names: Sequence[str]) -> str:
    """Names of permissions; one to write permits to read, but what reads should not be given it."""
    readers = {name.replace(" Read", " Write") for name in names if name.endswith(" Read")}
    return " or ".join(name for name in names if name not in readers)
