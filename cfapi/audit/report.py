"""The result of an audit: what was found, what could not be told, and of how many zones."""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Self, TypeAlias

from attrs import define, field, frozen

from cfapi.audit.baseline import Audited, key_of
from cfapi.audit.comparing import Comparison
from cfapi.audit.findings import Finding, Place, Severity, State, Unknown, Verdict
from cfapi.audit.fingerprints import by_fingerprint, fingerprint
from cfapi.audit.names import canonical
from cfapi.audit.snapshot import ZoneSnapshot
from cfapi.audit.waivers import Applied, Waiver, apply


@frozen
class Blindness:
    """Why some checks could not be made in an account: the same for any number of zones."""

    account: str
    reason: str
    permissions: tuple[str, ...] = ()

    @classmethod
    def of(cls, place: Place, unknown: Unknown | Verdict) -> Self:
        """That of something unknown; a missing permission is reason enough."""
        return cls(place.account, "" if unknown.permissions else unknown.reason, unknown.permissions)

    @property
    def helpful(self) -> str:
        """The permissions that would help: one to write permits to read, but what reads should not be given it."""
        readers = {name.replace(" Read", " Write") for name in self.permissions if name.endswith(" Read")}
        return " or ".join(name for name in self.permissions if name not in readers)

    @property
    def needs(self) -> str:
        """What is missing, in a few words."""
        return f"needs {self.helpful}" if self.permissions else self.reason


@define
class Extent:
    """What a blindness covers: which checks could not be made, and where."""

    pairs: list[tuple[str, Place]] = field(factory=list[tuple[str, Place]])

    @property
    def checks(self) -> set[str]:
        """The checks."""
        return {check for check, _ in self.pairs}

    @property
    def zones(self) -> set[str]:
        """The ids of the zones; of an account as a whole, none."""
        return {place.zone_id for _, place in self.pairs if place.zone_id}


Blind: TypeAlias = dict[Blindness, Extent]


@define
class Report:
    """The result of an audit.

    Attributes:
        findings: The faults, the most severe first.
        verdicts: How many verdicts there are, by check and state.
        zones: How many zones were judged.
        accounts: How many of them each account has.
        standings: How many of them are not served, or not in full, by the word for it: "pending", "DNS-only".
        clean: How many of them have neither findings nor unknowns.
        partly_read: Of how many of them some part could not be read.
        blind: What could not be told, grouped by its reason.
        complete: Whether all zones that were asked for are in it.
        missing: The zones that were asked for, and are not there.
        judged: The zones, and the accounts as a whole, that were judged.
        has_all_zones: Whether these are all zones that the accounts have.
        waivers: What waivers made of the findings; None where there are none.
        changes: What has changed since the baseline; None without one.
    """

    findings: list[Finding] = field(factory=list[Finding])
    verdicts: Counter[tuple[str, State]] = field(factory=Counter[tuple[str, State]])
    zones: int = 0
    accounts: Counter[Place] = field(factory=Counter[Place])
    standings: Counter[str] = field(factory=Counter[str])
    clean: int = 0
    partly_read: int = 0
    blind: Blind = field(factory=dict[Blindness, Extent])
    complete: bool = True
    missing: list[str] = field(factory=list[str])
    judged: set[Place] = field(factory=set[Place])
    has_all_zones: bool = False
    waivers: Applied | None = None
    changes: Comparison | None = None

    @property
    def worst(self) -> Severity | None:
        """The highest severity found."""
        return max((finding.severity for finding in self.findings), default=None)

    @property
    def is_whole(self) -> bool:
        """Whether everything that was asked for could be judged."""
        return self.complete and not self.missing and not self.blind

    def add_zone(self, zone: ZoneSnapshot, verdicts: Collection[Verdict]) -> None:
        """Add what the checks say of a zone."""
        self.judged.add(zone.place)
        states = self._add(verdicts)
        self.zones += 1
        self.accounts[zone.place.of_account] += 1
        self.clean += not states & {State.FAIL, State.UNKNOWN}
        self.partly_read += State.UNKNOWN in states
        if (standing := standing_of(zone)) is not None:
            self.standings[standing] += 1

    def add_account(self, verdicts: Collection[Verdict]) -> None:
        """Add what the checks say of an account."""
        self.judged.update(verdict.place for verdict in verdicts)
        self._add(verdicts)

    def waive(self, waivers: Sequence[Waiver], now: datetime) -> None:
        """Take out the findings that somebody accepts.

        Args:
            waivers: The waivers.
            now: The time by which they have expired or not.
        """
        self.waivers = apply(waivers, self.findings, now)
        self.findings = list(self.waivers.findings)

    def sort(self) -> None:
        """Sort the findings: the most severe first, then by check and place."""
        self.findings.sort(
            key=lambda each: (-each.severity, each.check, each.place.account, each.place.zone, each.fault.subject)
        )

    def _add(self, verdicts: Collection[Verdict]) -> set[State]:
        self.verdicts.update([(verdict.check, verdict.state) for verdict in verdicts])
        for verdict in verdicts:
            if verdict.state is State.FAIL:
                self.findings.extend(verdict.findings)
            elif verdict.state is State.UNKNOWN:
                self._add_blindness(verdict)
        return {verdict.state for verdict in verdicts}

    def _add_blindness(self, verdict: Verdict) -> None:
        why = Blindness.of(verdict.place, verdict)
        self.blind.setdefault(why, Extent()).pairs.append((verdict.check, verdict.place))


def standing_of(zone: ZoneSnapshot) -> str | None:
    """Why a zone is not served in full, in a word or two; None if it is."""
    if zone.zone.status != "active":
        return zone.zone.status
    if zone.zone.paused:
        return "paused"
    try:
        return None if zone.proxied_names else "DNS-only"
    except Unknown:
        return None


def audited(report: Report) -> Audited:
    """What a report says, to compare it with another."""
    waived = report.waivers.waived if report.waivers else ()
    return Audited(
        by_fingerprint(report.findings),
        frozenset(fingerprint(each.finding) for each in waived),
        frozenset(key_of(check, place) for extent in report.blind.values() for check, place in extent.pairs),
        frozenset((place.account_id, canonical(place.zone)) for place in report.judged if place.zone),
        frozenset(place.account_id for place in report.judged),
        frozenset(check for check, _ in report.verdicts),
        report.has_all_zones,
    )
