"""Collecting: each resource of each zone and account is read once, with few calls, into a snapshot file."""

from collections.abc import AsyncIterator, Callable, Collection, Mapping

from attrs import define, field, frozen

from cfapi import bulk
from cfapi._codec.encoding import encode_json
from cfapi.api.zones import Zone
from cfapi.audit.breaker import Breaker
from cfapi.audit.resources import ACCOUNT, ZONE, Resource
from cfapi.audit.snapshot import Part, Refusal
from cfapi.audit.store import SnapshotFile
from cfapi.client import Cloudflare
from cfapi.clock import SYSTEM_CLOCK, Clock
from cfapi.errors import CloudflareError, Unauthenticated

ZONES_A_PAGE = 50


@frozen
class Plan:
    """What is read of each zone and of each account.

    Attributes:
        zone: Names of zone resources.
        account: Names of account resources.
    """

    zone: tuple[str, ...]
    account: tuple[str, ...]

    def estimate(self, zones: int, accounts: int) -> "Estimate":
        """How many calls it takes at least: a listing of more than a page takes more."""
        return Estimate(zones, len(self.zone), accounts * len(self.account) + -(-zones // ZONES_A_PAGE))


@frozen
class Estimate:
    """How many calls a collection takes.

    Attributes:
        zones: How many zones there are.
        a_zone: The calls for each.
        others: The calls for accounts, and for the list of zones.
    """

    zones: int
    a_zone: int
    others: int

    def __add__(self, other: "Estimate") -> "Estimate":
        return Estimate(self.zones + other.zones, self.a_zone, self.others + other.others)

    @property
    def calls(self) -> int:
        """All calls."""
        return self.zones * self.a_zone + self.others

    def minutes(self, a_second: float) -> float:
        """How long it takes at so many calls a second."""
        return self.calls / a_second / 60


@define(eq=False)
class Collector:
    """Reads zones and accounts into a snapshot file.

    Args:
        cf: The client to read with.
        file: Where to keep what is read.
        plan: What to read.
        reader: The name under which it lists zones in the file, where several tokens share it.
        concurrency: How many zones are read at once.
        clock: Where time comes from.
    """

    cf: Cloudflare
    file: SnapshotFile
    plan: Plan
    reader: str = ""
    concurrency: int = 16
    clock: Clock = SYSTEM_CLOCK
    breaker: Breaker = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.breaker = Breaker(clock=self.clock)

    async def collect(self, zones: AsyncIterator[list[Zone]], on_progress: Callable[[], None] = lambda: None) -> None:
        """Read what is not finished yet.

        Args:
            zones: The zones to read, a page at a time.
            on_progress: Called after each zone.

        Raises:
            Unauthenticated: The token is not valid, or no longer.
            CloudflareError: The zones can't be listed.
        """
        async with bulk.running(self._wanted(zones), self._read_zone, concurrency=self.concurrency) as outcomes:
            async for outcome in outcomes:
                if outcome.error is not None:
                    raise outcome.error
                on_progress()
        for id in self.file.unfinished_accounts(self.reader):
            self.file.finish_account(id, await self._read(ACCOUNT, self.plan.account, id))

    async def _wanted(self, zones: AsyncIterator[list[Zone]]) -> AsyncIterator[str]:
        """The ids of the zones to read: those that are listed and not finished, then those that the listing adds."""
        begun = set(self.file.unfinished_zones(self.reader))
        for id in sorted(begun):
            yield id
        if self.file.noted(self._listed) is not None:
            return
        async for page in zones:
            self.file.list_zones(page, self.reader)
            for zone in page:
                if zone.id not in begun and self.file.awaits(zone.id, self.reader):
                    yield zone.id
        self.file.note(self._listed, "yes")

    @property
    def _listed(self) -> str:
        return f"listed {self.reader}"

    async def _read_zone(self, id: str) -> None:
        self.file.finish_zone(id, await self._read(ZONE, self.plan.zone, id))

    async def _read(self, resources: Mapping[str, Resource], names: Collection[str], id: str) -> dict[str, Part]:
        return {name: await self._part(resources[name], id) for name in names}

    async def _part(self, resource: Resource, id: str) -> Part:
        where = resource.path.format(id=id)
        try:
            found = await self.breaker.call(lambda: self._fetch(where, listing=resource.listing))
        except Unauthenticated:
            raise
        except CloudflareError as error:
            return Part(self.clock.now(), refusal=Refusal(str(error), getattr(error, "permissions", ())))
        return Part(self.clock.now(), encode_json(found))

    async def _fetch(self, where: str, *, listing: bool) -> object:
        return await self.cf.iterate(where).collect() if listing else (await self.cf.get(where)).result
