"""What has changed between two audits: new, worse, fixed, milder, gone, unknown."""

from attrs import frozen

from cfapi.audit.baseline import Audited
from cfapi.audit.findings import Finding


@frozen
class Change:
    """A finding that is in both audits, with another severity."""

    before: Finding
    now: Finding


@frozen
class Comparison:
    """What has changed from one audit to a later one.

    Attributes:
        new: What the later one found alone. That includes what the earlier one did not look at or could not read.
        fixed: What the earlier one found, and the later one would have found again if it were still there.
        worse: What is more severe now.
        milder: What is less severe now.
        gone: What the earlier one found in zones that the accounts do not have any more, or the token may not read.
        unknown: What the earlier one found, and the later one could not tell: not read, or not looked at.
        same: How many findings are in both, as severe as before.
    """

    new: tuple[Finding, ...]
    fixed: tuple[Finding, ...]
    worse: tuple[Change, ...]
    milder: tuple[Change, ...]
    unknown: tuple[Finding, ...]
    same: int
    gone: tuple[Finding, ...] = ()

    @property
    def alarming(self) -> tuple[Finding, ...]:
        """What to act on: what is new, and what is worse."""
        return (*self.new, *(change.now for change in self.worse))

    @property
    def groups(self) -> dict[str, tuple[Finding, ...]]:
        """The findings by what has become of them, in words, in the order in which reports tell it."""
        return {
            "new": self.new,
            "worse": tuple(change.now for change in self.worse),
            "fixed": self.fixed,
            "milder": tuple(change.now for change in self.milder),
            "gone with their zones": self.gone,
            "not told this time": self.unknown,
        }


def compare(before: Audited, now: Audited) -> Comparison:
    """Compare two audits, each finding by its fingerprint."""
    # A fault whose waiver has expired is new; one that is waived now is neither fixed nor unknown.
    changes = [Change(before.findings[key], found) for key, found in now.findings.items() if key in before.findings]
    ended = [found for key, found in before.findings.items() if key not in now.findings and key not in now.waived]
    gone = [found for found in ended if now.lacks(found.place)]
    left = [found for found in ended if not now.lacks(found.place)]
    return Comparison(
        new=tuple(found for key, found in now.findings.items() if key not in before.findings),
        fixed=tuple(found for found in left if now.tells(found)),
        worse=tuple(each for each in changes if each.now.severity > each.before.severity),
        milder=tuple(each for each in changes if each.now.severity < each.before.severity),
        unknown=tuple(found for found in left if not now.tells(found)),
        same=sum(each.now.severity == each.before.severity for each in changes),
        gone=tuple(gone),
    )
