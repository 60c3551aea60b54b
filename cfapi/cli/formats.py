"""The formats of a report, and which one a file has by its name."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from attrs import frozen

from cfapi.audit import CHECKS, Check, Report
from cfapi.audit.reports.history import Moment
from cfapi.audit.reports.html import as_html
from cfapi.audit.reports.junit import as_junit
from cfapi.audit.reports.markdown import as_markdown
from cfapi.audit.reports.ocsf import as_ocsf
from cfapi.cli.rendering import as_csv, as_json, as_ndjson, as_table


@frozen
class Edition:
    """What a report in a file says besides its findings.

    Attributes:
        now: When it is made.
        by: How tables are grouped.
        known: The checks.
        history: Earlier reports.
    """

    now: datetime
    by: str = "check"
    known: Mapping[str, Check] = CHECKS
    history: Sequence[Moment] = ()


Format = Callable[[Report, Edition], str]

FORMATS: dict[str, Format] = {
    "table": lambda report, edition: as_table(report, by=edition.by),
    "json": lambda report, edition: as_json(report, edition.now),
    "ndjson": lambda report, _: as_ndjson(report),
    "csv": lambda report, _: as_csv(report),
    "junit": lambda report, _: as_junit(report),
    "markdown": lambda report, _: as_markdown(report),
    "ocsf": lambda report, edition: as_ocsf(report, edition.now),
    "html": lambda report, edition: as_html(report, edition.now, edition.known, edition.history),
}

BY_SUFFIX = {
    ".json": "json",
    ".ndjson": "ndjson",
    ".jsonl": "ndjson",
    ".csv": "csv",
    ".xml": "junit",
    ".md": "markdown",
    ".html": "html",
    ".htm": "html",
    ".txt": "table",
}


def format_of(path: Path) -> str | None:
    """The format that a file's name says: "report.ocsf.json" is OCSF; None if it says none."""
    if path.name.lower().endswith(".ocsf.json"):
        return "ocsf"
    return BY_SUFFIX.get(path.suffix.lower())
