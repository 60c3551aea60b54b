"""Which zones are audited: those of some accounts, some by name, all but some, or one shard of them."""

import hashlib
import re
from collections.abc import AsyncIterator, Collection, Iterable, Mapping

from attrs import define, field, frozen

from cfapi.api.zones import Zone
from cfapi.audit.findings import Place
from cfapi.client import Cloudflare
from cfapi.errors import Forbidden, NotFound

ID = re.compile(r"[0-9a-f]{32}")
# The variables with the number and the count of jobs, and the number of the first one.
SCHEDULERS = (
    # https://kubernetes.io/docs/tasks/job/indexed-parallel-processing-static/; the count must be passed on.
    ("JOB_COMPLETION_INDEX", "JOB_COMPLETIONS", 0),
    # https://docs.aws.amazon.com/batch/latest/userguide/job_env_vars.html
    ("AWS_BATCH_JOB_ARRAY_INDEX", "AWS_BATCH_JOB_ARRAY_SIZE", 0),
    # https://docs.gitlab.com/ci/variables/predefined_variables/
    ("CI_NODE_INDEX", "CI_NODE_TOTAL", 1),
)


class UnknownName(ValueError):
    """An account or a zone that was asked for does not exist, or the token may not read it."""


@frozen
class Shard:
    """One of several equal parts of all zones: which one each zone is in depends on its account and id alone."""

    number: int
    of: int

    @classmethod
    def parse(cls, text: str) -> "Shard":
        """Read "3/8".

        Raises:
            ValueError: It is not of that form.
        """
        found = re.fullmatch(r"([0-9]+)/([0-9]+)", text)
        if found is None or not 1 <= int(found[1]) <= int(found[2]):
            raise ValueError(f"{text!r} is not a shard such as 3/8.")
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "Shard":
        """The part that a scheduler gives to this one of several equal jobs.

        Raises:
            ValueError: It gives none, or not how many there are.
        """
        for index, total, first in SCHEDULERS:
            if index not in environment:
                continue
            if total not in environment:
                raise ValueError(f"{index} is set, and {total} is not: how many shards there are must be known.")
            number, of = environment[index], environment[total]
            if not (number.isascii() and number.isdigit()):
                raise ValueError(f"{index} is {number!r}, which is no number.")
            return cls.parse(f"{int(number) + 1 - first}/{of}")
        raise ValueError(
            f"There is no shard in the environment: {_either(index for index, _, _ in SCHEDULERS)} is not set."
        )

    def has(self, account_id: str, zone_id: str) -> bool:
        """Whether a zone is in it."""
        digest = hashlib.sha256(f"{account_id}/{zone_id}".encode()).digest()
        return int.from_bytes(digest[:8]) % self.of == self.number - 1

    def __str__(self) -> str:
        return f"{self.number}/{self.of}"


@frozen(kw_only=True)
class Selection:
    """Which zones to audit.

    Args:
        accounts: The ids or names of accounts; all if left out.
        zones: The ids or names of zones; all if left out.
        exclude: The ids or names of zones to leave out.
        shard: Which part of them.
    """

    accounts: tuple[str, ...] = field(default=(), converter=tuple[str, ...])
    zones: tuple[str, ...] = field(default=(), converter=tuple[str, ...])
    exclude: tuple[str, ...] = field(default=(), converter=tuple[str, ...])
    shard: Shard | None = None

    def __attrs_post_init__(self) -> None:
        if not all(name.strip() for name in (*self.accounts, *self.zones, *self.exclude)):
            raise UnknownName("The name of an account or a zone must not be empty.")

    def wants(self, zone: Zone) -> bool:
        """Whether a zone that is listed is to be audited."""
        if {zone.id, zone.name}.intersection(map(_lowered, self.exclude)):
            return False
        return self.shard is None or self.shard.has(zone.account.id or "", zone.id)

    @property
    def is_whole(self) -> bool:
        """Whether it is about all zones of its accounts."""
        return not (self.zones or self.exclude or self.shard)

    def has(self, place: Place) -> bool:
        """Whether a zone that was read before is in it."""
        names = {place.zone_id, place.zone}
        return (
            (not self.accounts or not {place.account_id, place.account}.isdisjoint(self.accounts))
            and (not self.zones or not names.isdisjoint(map(_lowered, self.zones)))
            and names.isdisjoint(map(_lowered, self.exclude))
            and (self.shard is None or self.shard.has(place.account_id, place.zone_id))
        )

    def lacking(self, places: Collection[Place]) -> list[str]:
        """The zones that are asked for, and not among these.

        Raises:
            UnknownName: An account is not among theirs.
        """
        accounts = {name for place in places for name in (place.account, place.account_id)}
        for name in self.accounts:
            if name not in accounts:
                known = _either({place.account for place in places})
                raise UnknownName(f"There is no account {name!r} with a zone; there are {known}.")
        zones = {name for place in places for name in (place.zone, place.zone_id)}
        return [name for name in self.zones if _lowered(name) not in zones]


@define
class Listing:
    """The zones of a selection, as they are listed.

    Attributes:
        missing: The zones that were asked for, and are not there.
    """

    cf: Cloudflare
    selection: Selection
    missing: list[str] = field(factory=list[str], init=False)

    async def pages(self) -> AsyncIterator[list[Zone]]:
        """The zones, a page at a time, each once.

        Raises:
            UnknownName: An account is not there.
            CallError: The zones can't be listed.
        """
        seen: set[str] = set()
        accounts = await self._accounts()
        found = self._named(accounts) if self.selection.zones else self._listed(accounts)
        async for page in found:
            wanted = [zone for zone in page if zone.id not in seen and self.selection.wants(zone)]
            seen.update(zone.id for zone in wanted)
            yield wanted

    async def _accounts(self) -> list[str]:
        """The ids of the accounts; a name costs a call, and an id none."""
        names = [each for each in self.selection.accounts if not ID.fullmatch(each)]
        ids = [each for each in self.selection.accounts if ID.fullmatch(each)]
        if names:
            known = {account.name: account.id async for account in self.cf.accounts.list()}
            for name in names:
                if name not in known:
                    raise UnknownName(f"There is no account {name!r}; the token sees {_either(known)}.")
                ids.append(known[name])
        return ids

    async def _listed(self, accounts: list[str]) -> AsyncIterator[list[Zone]]:
        owners: list[str | None] = [*accounts] or [None]
        for account in owners:
            count = 0
            owner = {} if account is None else {"id": account}
            async for page in self.cf.zones.list(account=owner).prefetch(1).by_page():
                count += len(page.items)
                yield page.items
            if account is not None and not count:
                raise UnknownName(f"The account {account} has no zone that the token may read.")

    async def _named(self, accounts: list[str]) -> AsyncIterator[list[Zone]]:
        for name in dict.fromkeys(self.selection.zones):
            found = [zone for zone in await self._by_name(name) if not accounts or zone.account.id in accounts]
            if not found:
                self.missing.append(name)
            yield found

    async def _by_name(self, name: str) -> list[Zone]:
        if ID.fullmatch(name):
            try:
                return [await self.cf.zones.get(zone_id=name)]
            except (NotFound, Forbidden):
                return []
        return await self.cf.zones.list(name=_lowered(name)).collect()


def _lowered(name: str) -> str:
    """A name as the API has it: in lower case, in Punycode, without the final dot."""
    name = name.strip().lower().rstrip(".")
    return name if name.isascii() else name.encode("idna").decode()


def _either(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "none"
