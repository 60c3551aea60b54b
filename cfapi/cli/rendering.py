"""A report as a table, JSON or CSV."""

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

import attrs
from rich.console import Console
from rich.table import Table
from rich.text import Text

from cfapi.audit import Finding, Report, Severity, Unreadable
from cfapi.cli.cells import csv_cell, json_text, text_cell

STYLES = {Severity.LOW: "cyan", Severity.MEDIUM: "yellow", Severity.HIGH: "red", Severity.CRITICAL: "bold red"}
WIDEST_UNREADABLE = 20


def as_json(report: Report) -> str:
    """One document: findings, what could not be read, and the summary."""
    document = {
        "generated_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "summary": summary(report),
        "findings": [_plain(finding) for finding in report.findings],
        "unreadable": [attrs.asdict(each) for each in report.unreadable],
    }
    return json_text(json.dumps(document, indent=2, ensure_ascii=False)) + "\n"


def as_csv(report: Report) -> str:
    """The findings, a line each, with a header."""
    text = io.StringIO()
    writer = csv.DictWriter(text, [field.name for field in attrs.fields(Finding)], lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: csv_cell(each) for name, each in _plain(finding).items()} for finding in report.findings)
    return text.getvalue()


def as_table(report: Report, *, width: int | None = None, colours: bool = False) -> str:
    """Findings zone by zone, what could not be read, and a summary."""
    console = Console(
        file=io.StringIO(),
        width=width,
        force_terminal=colours,
        no_color=not colours,
        highlight=False,
        legacy_windows=False,
    )
    with console.capture() as captured:
        if report.findings:
            console.print(_findings(report.findings))
        if report.unreadable:
            console.print(_unreadable(report))
        _print_summary(console, report)
    return captured.get()


FORMATS: dict[str, Callable[..., str]] = {"table": as_table, "json": as_json, "csv": as_csv}


def _zones(entries: Iterable[Finding] | Iterable[Unreadable]) -> set[str]:
    return {each.zone_id for each in entries}


def summary(report: Report) -> dict[str, Any]:
    """The figures of a report."""
    return {
        "complete": report.complete,
        "zones": report.zones,
        "zones_total": report.total,
        "zones_clean": report.zones - len(_zones(report.findings) | _zones(report.unreadable)),
        "zones_with_findings": len(_zones(report.findings)),
        "zones_unreadable": report.failed,
        "findings": len(report.findings),
        "by_severity": _counted(str(finding.severity) for finding in report.findings),
        "by_check": _counted(finding.check for finding in report.findings),
        "unreadable": len(report.unreadable),
        "seconds": round(report.seconds, 1),
    }


def _counted(names: Iterable[str]) -> dict[str, int]:
    return dict(Counter(names).most_common())


def _plain(finding: Finding) -> dict[str, str]:
    return {**attrs.asdict(finding), "severity": str(finding.severity)}


def _findings(findings: list[Finding]) -> Table:
    """A table; the zone's name is in the first row of its findings."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("ZONE, SEVERITY", overflow="fold", min_width=12, ratio=2)
    table.add_column("CHECK, RESOURCE", overflow="fold", min_width=22, ratio=3)
    table.add_column("WHAT IS WRONG, AND WHAT TO DO", overflow="fold", ratio=6)
    before = ""
    for finding in findings:
        where = text_cell(finding.zone, "bold").append("\n") if finding.zone_id != before else Text()
        where.append(str(finding.severity), style=STYLES[finding.severity])
        what = text_cell(finding.check).append("\n").append(text_cell(finding.resource, "dim"))
        table.add_row(where, what, text_cell(f"{finding.problem}. ").append(text_cell(f"{finding.remedy}.", "dim")))
        before = finding.zone_id
    return table


def _unreadable(report: Report) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold", title_justify="left")
    table.title = "\nCould not be read, so neither a finding nor a pass:"
    table.add_column("ZONE", overflow="fold", ratio=3)
    table.add_column("CHECK", no_wrap=True)
    table.add_column("WHY", overflow="fold", ratio=7)
    for each in report.unreadable[:WIDEST_UNREADABLE]:
        table.add_row(text_cell(each.zone), text_cell(each.check or "(all)"), text_cell(each.reason))
    if (more := len(report.unreadable) - WIDEST_UNREADABLE) > 0:
        table.add_row(f"and {more} more", "", Text("--format json lists them all"))
    return table


def _print_summary(console: Console, report: Report) -> None:
    figures = summary(report)
    of = f" of {report.total}" if report.total is not None and report.total != report.zones else ""
    console.print()
    console.print(
        f"{report.zones}{of} zones in {report.seconds:.1f} s: {figures['zones_clean']} clean, "
        f"{figures['zones_with_findings']} with findings, {figures['zones_unreadable']} unreadable."
    )
    severities = [
        f"{figures['by_severity'][name]} {name}"
        for name in map(str, reversed(Severity))
        if name in figures["by_severity"]
    ]
    console.print(f"{figures['findings']} findings" + (f": {', '.join(severities)}." if severities else "."))
    for check, count in figures["by_check"].items():
        console.print(f"  {count:>6}  {check}")
    if not report.complete:
        console.print("The audit was interrupted: these are the results so far.", style="bold")
