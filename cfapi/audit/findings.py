"""The results of an audit: verdicts, and the findings in them."""

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from typing import Any

import msgspec
from attrs import field, frozen

REDACTED = "[redacted]"  # what stands for a text that is private


class Severity(IntEnum):
    """How severe a finding is."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3
    CRITICAL = 4

    def __str__(self) -> str:
        return self.name.lower()


class State(StrEnum):
    """What a check says of a zone or an account.

    "unknown" is neither a finding nor a pass: what the check reads could not be read, or can't be understood.
    """

    PASS = "pass"  # noqa: S105  # no password
    FAIL = "fail"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not applicable"


class NotApplicable(Exception):
    """A check does not concern this zone; the message says why."""


class Unknown(Exception):
    """A check lacks what it needs to decide.

    Attributes:
        reason: Why.
        permissions: The token permissions that would help, any of them; empty if none would.
    """

    def __init__(self, reason: str, permissions: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.permissions = permissions


@frozen
class Fault:
    """What a check found.

    Attributes:
        subject: Which thing of the zone it is about, by a name that stays the same when the thing is replaced: a
            setting, the name and type of a record, the hosts of a certificate.
        problem: What is wrong, as a sentence without its full stop.
        remedy: What to do, likewise.
        evidence: The values that say so.
        private: Texts in it that name people or tokens, besides e-mail addresses.
    """

    subject: str
    problem: str
    remedy: str
    evidence: Mapping[str, Any] = field(factory=dict[str, Any])
    private: tuple[str, ...] = ()


@frozen
class Place:
    """Where something was found: a zone and its account, or an account alone."""

    account: str
    account_id: str
    zone: str = ""
    zone_id: str = ""

    @property
    def name(self) -> str:
        """The name of the zone; of an account alone, its own."""
        return self.zone or self.account

    @property
    def of_account(self) -> "Place":
        """The account alone."""
        return Place(self.account, self.account_id)


@frozen
class Finding:
    """One fault: which check found it, how severe it is, where, and what it is.

    Attributes:
        check: The id of the check.
        severity: How severe it is.
        place: The zone or account.
        fault: What it is.
        fingerprint_of_origin: The fingerprint of the finding that this one was made from by taking out what is private.
    """

    check: str
    severity: Severity
    place: Place
    fault: Fault
    fingerprint_of_origin: str = ""


class Verdict(msgspec.Struct, frozen=True, gc=False):
    """What one check says of one zone or account: a struct, since there is one for each check and zone.

    Attributes:
        check: The id of the check.
        state: Whether it passed.
        place: The zone or account.
        reason: Why it is unknown or not applicable.
        permissions: The token permissions that would help if it is unknown.
        findings: The faults if it failed.
    """

    check: str
    state: State
    place: Place
    reason: str = ""
    permissions: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
