"""`cfapi audit diff`: what has changed between two audits."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from cfapi._printable import printable
from cfapi.audit import CHECKS, Audit, Finding, SnapshotFile
from cfapi.audit.baseline import SQLITE, Audited
from cfapi.audit.checks.registry import ids_by_alias
from cfapi.audit.comparing import Comparison, compare
from cfapi.audit.report import audited
from cfapi.audit.reports.markdown import comparison_as_markdown
from cfapi.audit.reports.plain import as_plain_json
from cfapi.audit.reports.rows import changes
from cfapi.cli.auditing import CLEAN, FINDINGS
from cfapi.cli.cells import json_text
from cfapi.cli.thresholds import Threshold


def show_difference(before: Path, after: Path, shape: str, fail_on: tuple[str, ...]) -> int:
    """Print what has changed; the exit code.

    Args:
        before: The earlier report in JSON, or snapshot.
        after: The later one.
        shape: text, markdown or json.
        fail_on: What of it makes the exit code 3, such as "high" or "new"; here, only what is new or worse counts.

    Raises:
        OSError: A file can't be read.
        NotAReport, NotASnapshot: A file is something else.
    """
    comparison = compare(_read(before), _read(after))
    click.echo(SHAPES[shape](comparison), nl=False)
    thresholds = map(Threshold.of, fail_on)
    return FINDINGS if any(each.is_met(comparison.alarming, None) for each in thresholds) else CLEAN


def _read(path: Path) -> Audited:
    """A snapshot is judged, as of the time when it was made."""
    with path.open("rb") as file:
        is_snapshot = file.read(len(SQLITE)) == SQLITE
    if not is_snapshot:
        return Audited.read(path, ids_by_alias(CHECKS))
    with SnapshotFile.open(path) as snapshot:
        return audited(Audit().judge(snapshot, _made_at(snapshot)))


def _made_at(snapshot: SnapshotFile) -> datetime | None:
    """When the last zone was read; None if none was."""
    last = max(snapshot.read_times().values(), default=0.0)
    return datetime.fromtimestamp(last, UTC) if last else None


def _as_text(comparison: Comparison) -> str:
    return "".join(f"{line}\n" for line in _lines(comparison))


def _as_json(comparison: Comparison) -> str:
    return json_text(as_plain_json(changes(comparison), indent=2)) + "\n"


SHAPES: dict[str, Callable[[Comparison], str]] = {
    "text": _as_text,
    "markdown": comparison_as_markdown,
    "json": _as_json,
}


def _lines(comparison: Comparison) -> Iterator[str]:
    for words, findings in comparison.groups.items():
        yield from (_line(_SHORT.get(words, words), each) for each in findings)
    yield f"{comparison.same:,} unchanged"


_SHORT = {"gone with their zones": "gone", "not told this time": "not told"}


def _line(word: str, finding: Finding) -> str:
    what = printable(f"{finding.place.name}: {finding.fault.problem}")
    return f"{word:<9}{finding.severity!s:<9}{finding.check:<28}{what}"
