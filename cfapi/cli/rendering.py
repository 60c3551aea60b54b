"""A report as text for a terminal, as JSON, NDJSON or CSV."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from cfapi.audit import Finding, Report, Severity
from cfapi.audit.hosts import listed
from cfapi.audit.report import Blind
from cfapi.audit.reports.plain import as_plain_json
from cfapi.audit.reports.rows import (
    changes,
    finding_row,
    judged,
    quantity,
    rows,
    summary,
    unknown_rows,
    waived_rows,
    waivers,
)
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
    "fingerprint",
    "waiver",
)


def as_json(report: Report, now: datetime) -> str:
    """One document: the summary, the findings, what could not be told, what was looked at, and what has changed."""
    document: dict[str, Any] = {
        "generated_at": now.isoformat(timespec="seconds"),
        "summary": summary(report),
        "findings": [*map(finding_row, report.findings)],
        "waived": [*waived_rows(report)],
        "unknown": [*unknown_rows(report)],
        "judged": judged(report),
    }
    if report.waivers is not None:
        document["waivers"] = waivers(report.waivers)
    if report.changes is not None:
        document["changes"] = changes(report.changes)
    return json_text(as_plain_json(document, indent=2)) + "\n"


def as_ndjson(report: Report) -> str:
    """One line for each finding, waived or not, and for each check that could not be made."""
    return "".join(json_text(as_plain_json(row)) + "\n" for row in rows(report))


def as_csv(report: Report) -> str:
    """The same as a table with a header, which no spreadsheet runs."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for row in rows(report):
        row["evidence"] = as_plain_json(row.get("evidence", {}))
        row["waiver"] = as_plain_json(row["waiver"]) if "waiver" in row else ""
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


def _print_summary(console: Console, report: Report) -> None:
    whole = "complete" if report.is_whole else "incomplete"
    accounts = quantity(len(report.accounts), "account")
    console.print(f"{quantity(report.zones, 'zone')}, {accounts} · {whole}", style="bold")
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
        where = quantity(len(extent.zones), "zone") if extent.zones else "as a whole"
        line = f"Blind: {why.account}, {where}, {quantity(len(extent.checks), 'check')}: {why.needs}"
        console.print(text_cell(line, "bold"))
    for line in _notes(report):
        console.print(text_cell(line))
    for name in report.missing:
        console.print(text_cell(f"Missing: there is no zone {name!r}, or the token may not read it", "bold"))


def _notes(report: Report) -> Iterator[str]:
    """What has changed, and which waivers need somebody."""
    if (changes := report.changes) is not None:
        told = [f"{len(found):,} {words}" for words, found in changes.groups.items() if found]
        yield f"Since the baseline: {', '.join([*told, f'{changes.same:,} unchanged'])}"
    if (applied := report.waivers) is not None:
        yield f"Waived: {quantity(len(applied.waived), 'finding')}"
        yield from (f"Waiver expired, it accepts nothing any more: {each}" for each in applied.expired)
        yield from (f"Waiver ends within 14 days: {each}" for each in applied.expiring)
        yield from (f"Waiver matches nothing: {each}" for each in applied.idle)


def preflight(blind: Blind) -> list[str]:
    """What one zone of each account has shown to be missing: a line for each permission, with the checks it blinds."""
    found: dict[str, tuple[dict[str, None], dict[str, None]]] = {}
    for why, extent in blind.items():
        accounts, checks = found.setdefault(why.needs, ({}, {}))
        accounts[why.account] = None
        checks |= dict.fromkeys(sorted(extent.checks))
    return [
        f"Blind: {listed([*accounts])}: {needs}; this concerns {quantity(len(checks), 'check')}: {listed([*checks])}"
        for needs, (accounts, checks) in found.items()
    ]


def _print_accounts(console: Console, report: Report) -> None:
    """A line for each account."""
    for place, zones in sorted(report.accounts.items(), key=lambda each: each[0].account):
        counts = _severities(each for each in report.findings if each.place.of_account == place)
        console.print(text_cell(f"  {place.account}: {quantity(zones, 'zone')} · {counts or 'no findings'}"))


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
        names = list(dict.fromkeys(each.place.name for each in of_check))
        where = ", ".join(names[:SHOWN]) + (f", +{len(names) - SHOWN}" if len(names) > SHOWN else "")
        count = f"{len(names)}: " if len(names) > 1 else ""
        table.add_row(_severity(first), Text(check), text_cell(count + where), text_cell(first.fault.problem))
    return table


def _by_zone(findings: list[Finding]) -> Table:
    """All findings zone by zone, with what to do."""
    table = _table("ZONE", "SEVERITY", "CHECK, SUBJECT", "WHAT IS WRONG, AND WHAT TO DO")
    before = None
    for finding in sorted(findings, key=lambda each: (each.place.name, -each.severity, each.check)):
        where = "" if finding.place == before else finding.place.name
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
