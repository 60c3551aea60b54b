"""Earlier reports: how many findings of each severity there were, and when."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated

import msgspec
from attrs import frozen

from cfapi.audit.baseline import parse_report
from cfapi.audit.findings import Severity


@frozen
class Moment:
    """The figures of one report."""

    time: datetime
    counts: Mapping[Severity, int]


def load_history(paths: Iterable[Path]) -> list[Moment]:
    """The figures of reports in JSON, the oldest first.

    Raises:
        OSError: One can't be read.
        NotAReport: One is something else.
    """
    return sorted(map(_moment, paths), key=lambda each: each.time)


class _Summary(msgspec.Struct):
    by_severity: dict[str, int]


class _Document(msgspec.Struct):
    generated_at: Annotated[datetime, msgspec.Meta(tz=True)]
    summary: _Summary


def _moment(path: Path) -> Moment:
    document = parse_report(path.read_bytes(), _Document, path)
    counts = document.summary.by_severity
    return Moment(document.generated_at, {severity: counts.get(str(severity), 0) for severity in Severity})
