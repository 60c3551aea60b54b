"""What has changed between two audits: new, worse, fixed, milder, gone, unknown."""

from attrs import frozen

from cfapi.audit.baseline import Audited
from cfapi.audit.findings import REDACTED, Finding
from cfapi.audit.names import canonical
from cfapi.audit.waivers import listed_names


@frozen
class Change:
    """A finding that is in both audits."""

    before: Finding
    now: Finding

    @property
    def is_worse(self) -> bool:
        """Whether it is more severe now, or as severe and about names that it was not about before."""
        return self.now.severity > self.before.severity or (self._is_as_severe and self._has_new_names)

    @property
    def is_milder(self) -> bool:
        """Whether it is less severe now."""
        return self.now.severity < self.before.severity

    @property
    def _is_as_severe(self) -> bool:
        return self.now.severity == self.before.severity

    @property
    def _has_new_names(self) -> bool:
        """Whether it lists further names. A list of another kind, as of another version of cfapi, says nothing."""
        (kind, known), (kind_now, names) = map(listed_names, (self.before, self.now))
        # Of names that were redacted, nobody can tell which they were.
        if kind != kind_now or any(REDACTED in name for name in known):
            return False
        return not {*map(canonical, known)}.issuperset(map(canonical, names))


@frozen
class Comparison:
    """What has changed from one audit to a later one.

    Attributes:
        new: What the later one found alone. That includes what the earlier one did not look at or could not read.
        fixed: What the earlier one found, and the later one would have found again if it were still there.
        worse: What is more severe now, or as severe and about names that it was not about before.
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
        worse=tuple(each for each in changes if each.is_worse),
        milder=tuple(each for each in changes if each.is_milder),
        unknown=tuple(found for found in left if not now.tells(found)),
        same=sum(not each.is_worse and not each.is_milder for each in changes),
        gone=tuple(gone),
    )
