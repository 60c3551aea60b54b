"""What a snapshot was begun with: a run that goes on must ask for the same."""

import json
from collections.abc import Collection, Sequence
from typing import Self

from attrs import asdict, evolve, frozen

from cfapi.audit.selection import Selection, Shard
from cfapi.audit.store import SnapshotFile

NOTE = "asked"


class AnotherRun(ValueError):
    """A snapshot was begun with another selection of zones, or other checks."""


@frozen
class Asked:
    """What is asked of a collection, as it is kept in the snapshot.

    Attributes:
        accounts: The accounts by name or id.
        zones: The zones by name or id.
        exclude: The zones that are left out.
        shard: The part of them, such as "3/8"; empty for all.
        checks: The patterns of the checks.
        reads: The resources that these read.
        readers: The names of the tokens, where there are several.
    """

    accounts: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    shard: str = ""
    checks: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    readers: tuple[str, ...] = ()

    @classmethod
    def of(
        cls, selection: Selection, checks: Collection[str], reads: Collection[str], readers: Collection[str] = ()
    ) -> Self:
        """What a selection and checks ask; the order of names says nothing."""
        shard = "" if selection.shard is None else str(selection.shard)
        names = (selection.accounts, selection.zones, selection.exclude)
        accounts, zones, exclude = (tuple(sorted(set(each))) for each in names)
        return cls(accounts, zones, exclude, shard, *(tuple(sorted(set(each))) for each in (checks, reads, readers)))

    @classmethod
    def noted_in(cls, file: SnapshotFile) -> Self | None:
        """What a snapshot was begun with; None if it is new."""
        noted = file.noted(NOTE)
        if noted is None:
            return None
        facts: dict[str, str | list[str]] = json.loads(noted)
        return cls(**{name: value if isinstance(value, str) else tuple(value) for name, value in facts.items()})  # type: ignore[arg-type]

    @property
    def is_of_all_zones(self) -> bool:
        """Whether it is about all zones of its accounts."""
        return not (self.zones or self.exclude or self.shard)

    def note_in(self, file: SnapshotFile) -> None:
        """Keep it in a snapshot that is new.

        Raises:
            AnotherRun: The snapshot was begun with something else.
        """
        before = self.noted_in(file)
        if before is None:
            file.note(NOTE, json.dumps(asdict(self)))
        elif before != self:
            raise AnotherRun(f"{file.path} was begun with {before.unlike(self)}: go on with the same, or begin anew.")

    def unlike(self, other: "Asked") -> str:
        """What differs, in words."""
        mine, others = asdict(self), asdict(other)
        different = (name for name in mine if mine[name] != others[name])
        return ", ".join(f"{name} {_shown(mine[name])} instead of {_shown(others[name])}" for name in different)

    @property
    def selection(self) -> Selection:
        """The zones."""
        shard = Shard.parse(self.shard) if self.shard else None
        return Selection(accounts=self.accounts, zones=self.zones, exclude=self.exclude, shard=shard)


def missing_shards(asked: Sequence[Asked]) -> list[str]:
    """The shards that some snapshots lack to be the whole of what each of them is a part of."""
    groups: dict[Asked, set[str]] = {}
    for each in asked:
        groups.setdefault(evolve(each, shard=""), set()).add(each.shard)
    return [shard for shards in groups.values() for shard in _missing(shards)]


def _missing(shards: set[str]) -> list[str]:
    """Those that fewest are missing of: shards of 3 and shards of 8 do not complete each other."""
    if "" in shards:
        return []
    divisions = {Shard.parse(shard).of for shard in shards}
    lacking = [[f"{number}/{of}" for number in range(1, of + 1) if f"{number}/{of}" not in shards] for of in divisions]
    return min(lacking, key=len)


def _shown(value: str | Sequence[str]) -> str:
    return (value if isinstance(value, str) else ", ".join(value)) or "none"
