"""An earlier audit to compare with: what it found, what it could not tell, and what it looked at at all.

It is read from a report in JSON, or judged from a snapshot.
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from attrs import field, frozen

from cfapi.audit.findings import Fault, Finding, Place, Severity
from cfapi.audit.fingerprints import fingerprint

SQLITE = b"SQLite format 3\0"  # how a snapshot begins

Key = tuple[str, str, str]
"""A check, the id of an account, the name of a zone; of an account as a whole, ""."""


class NotAReport(Exception):
    """A file is no report in JSON, or one of a version of cfapi that did not say what it had looked at."""


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
    def read(cls, path: Path) -> "Audited":
        """Read a report that `--format json` has written.

        Raises:
            OSError: It can't be read.
            NotAReport: It is something else.
        """
        try:
            text = path.read_bytes()
            document = json.loads(text)
            judged = document["judged"]
            # What could not be told then is not new once it can be told again.
            untold = document.get("changes", {}).get("unknown", [])
            return cls(
                {fingerprint(each): each for each in map(finding_of, [*untold, *document["findings"]])},
                frozenset(row["fingerprint"] for row in document["waived"]),
                frozenset((row["check"], row["account_id"], row["zone"].lower()) for row in document["unknown"]),
                frozenset((account, zone.lower()) for account, zones in judged["zones"].items() for zone in zones),
                frozenset(judged["zones"]),
                frozenset(judged["checks"]),
                judged.get("all_zones") is True,
                sha256(text).hexdigest(),
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise NotAReport(not_a_report(path, error)) from None

    def tells(self, finding: Finding) -> bool:
        """Whether the audit would have found this, if it were there."""
        place = finding.place
        if finding.check not in self.checks or key_of(finding.check, place) in self.unknown:
            return False
        if place.zone:
            return (place.account_id, place.zone.lower()) in self.zones
        return place.account_id in self.accounts

    def lacks(self, place: Place) -> bool:
        """Whether a zone is not there any more, though its account is: removed, moved, or out of the token's reach."""
        listed = self.all_zones and place.account_id in self.accounts
        return bool(place.zone) and listed and (place.account_id, place.zone.lower()) not in self.zones


def not_a_report(path: Path, error: Exception) -> str:
    """That a file is something else; never what is in it."""
    words = f"{path} is no report that `cfapi audit --format json` wrote"
    with path.open("rb") as file:
        if file.read(len(SQLITE)) == SQLITE:
            return f"{words}, but a snapshot. Make a report of it: cfapi audit --from {path} --output report.json"
    why = f"it has no {error}" if isinstance(error, KeyError) else "it is no JSON, or has another form"
    return f"{words}: {why}."


def key_of(check: str, place: Place) -> Key:
    """What of a check in a place is compared."""
    return check, place.account_id, place.zone.lower()


def finding_of(row: Mapping[str, Any]) -> Finding:
    """A finding from a report in JSON.

    Raises:
        KeyError, ValueError: It is none.
    """
    place = Place(row["account"], row["account_id"], row["zone"], row["zone_id"])
    fault = Fault(row["subject"], row["problem"], row["remedy"], row.get("evidence") or {})
    # Of a redacted finding, the fingerprint can't be told from the rest.
    return Finding(row["check"], Severity[row["severity"].upper()], place, fault, row["fingerprint"])
