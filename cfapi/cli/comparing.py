"""`cfapi audit diff`: what has changed between two audits."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from cfapi._printable import printable
from cfapi.audit import Audit, Finding, Severity, SnapshotFile
from cfapi.audit.baseline import SQLITE, Audited
from cfapi.audit.comparing import Comparison, compare
from cfapi.audit.report import audited
from cfapi.audit.reports.markdown import comparison_as_markdown
from cfapi.audit.reports.rows import changes
from cfapi.cli.auditing import CLEAN, FINDINGS
from cfapi.cli.cells import json_text


def show_difference(before: Path, after: Path, shape: str, fail_on: str | None) -> int:
    """Print what has changed; the exit code.

    Args:
        before: The earlier report in JSON, or snapshot.
        after: The later one.
        shape: text, markdown or json.
        fail_on: From which severity on what is new or worse makes the exit code 3; None for never.

    Raises:
        OSError: A file can't be read.
        NotAReport, NotASnapshot: A file is something else.
    """
    comparison = compare(_read(before), _read(after))
    click.echo(SHAPES[shape](comparison), nl=False)
    if fail_on is None:
        return CLEAN
    worst = max((each.severity for each in comparison.alarming), default=None)
    return FINDINGS if worst is not None and worst >= Severity[fail_on.upper()] else CLEAN


def _read(path: Path) -> Audited:
    """A snapshot is judged, as of the time when it was made."""
    with path.open("rb") as file:
        is_snapshot = file.read(len(SQLITE)) == SQLITE
    if not is_snapshot:
        return Audited.read(path)
    with SnapshotFile.open(path) as snapshot:
        return audited(Audit().judge(snapshot, _made_at(snapshot)))


def _made_at(snapshot: SnapshotFile) -> datetime | None:
    """When the last zone was read; None if none was."""
    last = max(snapshot.read_times().values(), default=0.0)
    return datetime.fromtimestamp(last, UTC) if last else None


def _as_text(comparison: Comparison) -> str:
    return "".join(f"{line}\n" for line in _lines(comparison))


def _as_json(comparison: Comparison) -> str:
    return json_text(json.dumps(changes(comparison), indent=2, ensure_ascii=False, default=str)) + "\n"


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
