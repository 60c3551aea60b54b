"""What is new or worse since an earlier audit, as a message for a program."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from attrs import frozen

from cfapi.audit.comparing import Comparison
from cfapi.audit.fingerprints import fingerprint
from cfapi.audit.report import Report
from cfapi.audit.reports.plain import plain
from cfapi.audit.reports.rows import counted, finding_row

TYPE = "cfapi.audit.new_findings"
LONGEST = 1_000_000  # bytes
LONGEST_FINDING = 50_000


class NotDelivered(Exception):
    """A notice did not arrive; the message says why, and holds no secret."""


@frozen
class Notice:
    """A message, which may be sent more than once.

    Attributes:
        id: The same for the same news since the same audit, so that who receives it twice can tell.
        body: A JSON object, in ASCII, of a million bytes at most.
        count: How many findings it is about.
    """

    id: str
    body: bytes
    count: int


def notice_of(report: Report, since: str, now: datetime) -> Notice | None:
    """What a report has that is new or worse; None if there is nothing.

    Args:
        report: A report that was compared.
        since: What tells the audit that it was compared with from all others.
        now: When the report was made.
    """
    if report.changes is None or not report.changes.alarming:
        return None
    rows = list(_rows(report.changes))
    known = sorted((row["fingerprint"], row["severity"]) for row in rows)
    id = "msg_" + sha256(json.dumps([since, known]).encode()).hexdigest()[:32]
    shown = _fitting(rows)
    document = {
        "type": TYPE,
        "id": id,
        "timestamp": now.isoformat(timespec="seconds"),
        "data": {
            "complete": report.is_whole,
            "new": len(report.changes.new),
            "worse": len(report.changes.worse),
            "by_severity": counted(row["severity"] for row in rows),
            "left_out": len(rows) - len(shown),
            "findings": shown,
        },
    }
    return Notice(id, _json(document), len(rows))


def _rows(changes: Comparison) -> Iterator[dict[str, Any]]:
    """The findings as reports in JSON have them, the most severe first."""
    before = {fingerprint(each.now): str(each.before.severity) for each in changes.worse}
    for finding in sorted(changes.alarming, key=lambda each: -each.severity):
        row = finding_row(finding)
        was = before.get(row["fingerprint"])
        yield {"change": "new"} | row if was is None else {"change": "worse", "before": was} | row


def _fitting(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """As many as there is room for; very long ones come without evidence, or not at all."""
    room = LONGEST - LONGEST_FINDING  # for all else
    fitting: list[dict[str, Any]] = []
    for row in rows:
        shown = row if len(_json(row)) <= LONGEST_FINDING else {**row, "evidence": dict[str, Any]()}
        size = len(_json(shown)) + len(",")
        if size > LONGEST_FINDING:
            continue
        if size > room:
            break
        room -= size
        fitting.append(shown)
    return fitting


def _json(value: Any) -> bytes:
    return json.dumps(plain(value), separators=(",", ":"), allow_nan=False).encode("ascii")
