"""Earlier reports: how many findings of each severity there were, and when."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from attrs import frozen

from cfapi.audit.baseline import NotAReport, not_a_report
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


def _moment(path: Path) -> Moment:
    try:
        document = json.loads(path.read_bytes())
        counts = document["summary"]["by_severity"]
        return Moment(
            datetime.fromisoformat(document["generated_at"]),
            {severity: int(counts.get(str(severity), 0)) for severity in Severity},
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NotAReport(not_a_report(path, error)) from None
