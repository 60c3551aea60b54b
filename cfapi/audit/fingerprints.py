"""What makes a finding of today the finding of yesterday: where it is and what it is about, not what it says."""

import hashlib

from cfapi.audit.findings import Finding

LENGTH = 16  # 64 bits: of a million findings, no two are likely to share one


def fingerprint(finding: Finding) -> str:
    """The same text for the same fault, on every machine and day.

    It is made of the check, the account, the zone's name and the subject: a setting, a record's name and type, the
    hosts of a certificate. So a renewed certificate, or a record or zone that was made again, has the same one.
    """
    if finding.fingerprint_of_origin:
        return finding.fingerprint_of_origin
    place = finding.place
    parts = (finding.check, place.account_id, place.zone.lower(), finding.fault.subject.lower())
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]
