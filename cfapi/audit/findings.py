"""The results of an audit: findings, and what it could not determine."""

from enum import IntEnum

from attrs import frozen


class Severity(IntEnum):
    """How severe a finding is."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3
    CRITICAL = 4

    def __str__(self) -> str:
        return self.name.lower()


@frozen
class Finding:
    """One fault: where it is, how severe it is, and what to do."""

    check: str
    severity: Severity
    zone: str
    zone_id: str
    resource: str
    problem: str
    remedy: str


@frozen
class Unreadable:
    """A check that could not be made for a zone: neither a finding nor a pass. An empty check means all of them."""

    zone: str
    zone_id: str
    check: str
    reason: str
