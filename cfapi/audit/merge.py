"""Several snapshots as one: those of shards, of accounts, or of different days."""

from collections.abc import Sequence

from attrs import evolve, frozen

from cfapi.audit.asked import Asked, missing_shards
from cfapi.audit.store import SnapshotFile


@frozen
class Merged:
    """What came of a merge.

    Attributes:
        zones: How many zones are finished in it.
        unfinished: How many are listed, and not read.
        missing_shards: The shards that are not among the snapshots.
        incomplete: The names of the snapshots that are themselves not complete.
    """

    zones: int
    unfinished: int
    missing_shards: list[str]
    incomplete: list[str]

    @property
    def is_complete(self) -> bool:
        """Whether it holds all that was asked for."""
        return not self.missing_shards and not self.incomplete


def merge(into: SnapshotFile, sources: Sequence[SnapshotFile]) -> Merged:
    """Copy all that is in some snapshots into a new one; of what is in several, the newest.

    Args:
        into: An empty snapshot.
        sources: The snapshots, at least one.
    """
    newest = _newest(sources)
    for number, source in enumerate(sources):
        _copy(into, source, {id for id, (_, where) in newest.items() if where == number})
    for source in sources:
        into.list_zones([zone for zone in source.zones_to_read() if zone.id not in newest])
    into.note_missing(sorted({name for source in sources for name in source.missing}))
    return _noted(into, sources)


def absorb(into: SnapshotFile, source: SnapshotFile) -> None:
    """Copy what another snapshot has, and this one lacks, with the zones that it did not find."""
    _copy(into, source, source.read_times().keys() - into.read_times().keys())
    into.list_zones([*source.zones_to_read()])
    into.note_missing(source.missing, source.noted("reader") or "")


def _newest(sources: Sequence[SnapshotFile]) -> dict[str, tuple[float, int]]:
    """Where each zone and account was read last: the time, and the number of the snapshot."""
    newest: dict[str, tuple[float, int]] = {}
    for number, source in enumerate(sources):
        for id, read_at in source.read_times().items():
            newest[id] = max(newest.get(id, (-1.0, -1)), (read_at, number))
    return newest


def _copy(into: SnapshotFile, source: SnapshotFile, ids: set[str]) -> None:
    for zone in source.zones():
        if zone.zone.id in ids:
            into.list_zones([zone.zone])
            into.finish_zone(zone.zone.id, zone.parts)
    for account in source.accounts():
        if account.id in ids:
            into.finish_account(account.id, account.parts, account.name)


def _noted(into: SnapshotFile, sources: Sequence[SnapshotFile]) -> Merged:
    asked = [each for each in map(Asked.noted_in, sources) if each is not None]
    done, listed = into.counts()
    incomplete = [source.path.name for source in sources if not source.is_complete]
    merged = Merged(done, listed - done, missing_shards(asked), incomplete)
    whole = {evolve(each, shard="") for each in asked}
    if len(whole) == 1 and not merged.missing_shards:
        whole.pop().note_in(into)
    if merged.is_complete:
        into.note("complete", "yes")
    return merged
