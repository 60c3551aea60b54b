"""`--fail-on`: which findings make the exit code 3."""

from collections.abc import Iterable

from attrs import frozen

from cfapi.audit import Finding, Severity
from cfapi.audit.comparing import Comparison

NEW = "new"


@frozen
class Threshold:
    """Findings that count.

    Attributes:
        severity: From which severity on.
        is_new: Whether only those that are new since the baseline, or worse.
    """

    severity: Severity = Severity.LOW
    is_new: bool = False

    @classmethod
    def of(cls, text: str) -> "Threshold":
        """What an option says: "high" and above; "new" ones; or those that are both, "new:high"."""
        first, _, rest = text.partition(":")
        return cls(Severity[(rest or "low" if first == NEW else text).upper()], first == NEW)

    def is_met(self, findings: Iterable[Finding], changes: Comparison | None) -> bool:
        """Whether there are such findings.

        Args:
            findings: All of them.
            changes: What is new among them; None without a baseline.
        """
        counting = changes.alarming if self.is_new and changes is not None else findings
        return any(finding.severity >= self.severity for finding in counting)
