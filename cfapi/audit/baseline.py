"""An earlier audit to compare with: what it found, what it could not tell, and what it looked at at all.

It is read from a report in JSON, or judged from a snapshot.
"""

import json
import shlex
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec
from attrs import field, frozen

from cfapi.audit.findings import Fault, Finding, Place, Severity
from cfapi.audit.fingerprints import by_fingerprint
from cfapi.audit.names import canonical

SQLITE = b"SQLite format 3\0"  # how a snapshot begins
_OTHER = "is no report that `cfapi audit --format json` wrote"
_HINT = "Other formats, and earlier versions, do not say what was looked at: write one with --output report.json."
T = TypeVar("T")

Key = tuple[str, str, str]
"""A check, the id of an account, the name of a zone; of an account as a whole, ""."""


class NotAReport(Exception):
    """A file is no report in JSON, or one of a version of cfapi that did not say what it had looked at."""


class _Row(msgspec.Struct):
    """What a report in JSON says of a finding."""

    check: str
    severity: Literal["low", "medium", "high", "critical"]
    account: str
    account_id: str
    zone: str
    zone_id: str
    subject: str
    problem: str
    remedy: str
    fingerprint: str
    evidence: dict[str, Any] = {}
    private: tuple[str, ...] = ()


class _Unknown(msgspec.Struct):
    check: str
    account_id: str
    zone: str


class _Judged(msgspec.Struct):
    zones: dict[str, list[str]]
    checks: list[str]
    all_zones: bool = False


class _Changes(msgspec.Struct):
    unknown: list[_Row] = []


class _Document(msgspec.Struct):
    findings: list[_Row]
    waived: list[_Row]
    unknown: list[_Unknown]
    judged: _Judged
    changes: _Changes = msgspec.field(default_factory=_Changes)


@frozen
class Audited:
    """What an audit found, could not tell, and looked at.

    Attributes:
        findings: The faults by their fingerprints; also those that it could not tell, and an earlier one had found.
        waived: The fingerprints of the faults that somebody accepted.
        unknown: The checks that could not be made, and where.
        zones: The names of the zones that were judged, with the ids of their accounts.
        accounts: The ids of the accounts.
        checks: The ids of the checks.
        all_zones: Whether all zones that its accounts had are among them.
        origin: The file that says all this, as a digest; empty for none.
    """

    findings: Mapping[str, Finding]
    waived: frozenset[str] = frozenset()
    unknown: frozenset[Key] = frozenset()
    zones: frozenset[tuple[str, str]] = frozenset()
    accounts: frozenset[str] = frozenset()
    checks: frozenset[str] = field(default=frozenset[str]())
    all_zones: bool = False
    origin: str = ""

    @classmethod
    def read(cls, path: Path, aliases: Mapping[str, str] | None = None) -> "Audited":
        """Read a report that `--format json` has written.

        Args:
            path: The file.
            aliases: The ids of checks by other names, such as one that a check had before.

        Raises:
            OSError: It can't be read.
            NotAReport: It is something else.
        """
        text = path.read_bytes()
        return _audited(parse_report(text, _Document, path), aliases or {}, sha256(text).hexdigest())

    def tells(self, finding: Finding) -> bool:
        """Whether the audit would have found this, if it were there."""
        place = finding.place
        if finding.check not in self.checks or key_of(finding.check, place) in self.unknown:
            return False
        if place.zone:
            return (place.account_id, canonical(place.zone)) in self.zones
        return place.account_id in self.accounts

    def lacks(self, place: Place) -> bool:
        """Whether a zone is not there any more, though its account is: removed, moved, or out of the token's reach."""
        listed = self.all_zones and place.account_id in self.accounts
        return bool(place.zone) and listed and (place.account_id, canonical(place.zone)) not in self.zones


def parse_report(text: bytes, kind: type[T], path: Path) -> T:
    """What a report in JSON says, as far as somebody needs it.

    Raises:
        NotAReport: It is something else; the message says never what is in it.
    """
    try:
        return msgspec.convert(json.loads(text), kind)
    except msgspec.ValidationError as error:
        raise NotAReport(f"{path} {_OTHER}. {error}. {_HINT}") from None
    except (ValueError, RecursionError):
        raise NotAReport(_no_json(text, path)) from None


def _no_json(text: bytes, path: Path) -> str:
    if text.startswith(SQLITE):
        command = shlex.join(["cfapi", "audit", "--from", str(path), "--output", "report.json"])
        return f"{path} {_OTHER}, but a snapshot. Make a report of it: {command}"
    return f"{path} {_OTHER}. It is no JSON, or was cut off. {_HINT}"


def key_of(check: str, place: Place) -> Key:
    """What of a check in a place is compared."""
    return check, place.account_id, canonical(place.zone)


def _audited(document: _Document, aliases: Mapping[str, str], origin: str) -> Audited:
    def id_of(check: str) -> str:
        return aliases.get(check, check)

    def known(rows: Iterable[_Row]) -> dict[str, Finding]:
        return by_fingerprint(_finding(row, id_of(row.check)) for row in rows)

    judged = document.judged
    return Audited(
        # What could not be told then is not new once it can be told again.
        known(document.changes.unknown) | known(document.findings),
        frozenset(known(document.waived)),
        frozenset(
            (aliases.get(each.check, each.check), each.account_id, canonical(each.zone)) for each in document.unknown
        ),
        frozenset((account, canonical(zone)) for account, zones in judged.zones.items() for zone in zones),
        frozenset(judged.zones),
        frozenset(map(id_of, judged.checks)),
        judged.all_zones,
        origin,
    )


def _finding(row: _Row, check: str) -> Finding:
    """The finding of a row, with its fingerprint, unless its check has another name now."""
    place = Place(row.account, row.account_id, row.zone, row.zone_id)
    fault = Fault(row.subject, row.problem, row.remedy, row.evidence, row.private)
    # Of a redacted finding, the fingerprint can't be told from the rest.
    return Finding(check, Severity[row.severity.upper()], place, fault, row.fingerprint if check == row.check else "")
