"""What makes a finding of today the finding of yesterday: where it is and what it is about, not what it says."""

import hashlib
from collections.abc import Iterable

from cfapi.audit.findings import Finding
from cfapi.audit.names import canonical, well_formed

LENGTH = 16  # 64 bits: of a million findings, no two are likely to share one


def fingerprint(finding: Finding) -> str:
    """The same text for the same fault, on every machine and day.

    It is made of the check, the account, the zone's name and the subject: a setting, a record's name and type, the
    hosts of a certificate. So a renewed certificate, or a record or zone that was made again, has the same one,
    whichever spelling of a name the API uses.
    """
    if finding.fingerprint_of_origin:
        return finding.fingerprint_of_origin
    place = finding.place
    parts = (finding.check, place.account_id, canonical(place.zone), canonical(finding.fault.subject))
    return hashlib.sha256(well_formed("\0".join(parts)).encode()).hexdigest()[:LENGTH]


def by_fingerprint(findings: Iterable[Finding]) -> dict[str, Finding]:
    """Findings by their fingerprints. Of several about equal things, such as records of one name, the most severe."""
    found: dict[str, list[Finding]] = {}
    for each in findings:
        found.setdefault(fingerprint(each), []).append(each)
    return {key: max(equal, key=_weight) for key, equal in found.items()}


def _weight(finding: Finding) -> tuple[int, str]:
    """By which one of equal findings stands for them, whatever order they come in."""
    return finding.severity, repr(finding.fault)
