"""Collecting: each resource of each zone and account is read once, with few calls, into a snapshot file."""

import json
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Mapping
from typing import Any
from urllib.parse import quote

from attrs import define, field, frozen

from cfapi import bulk
from cfapi._codec.encoding import encode_json
from cfapi.api.zones import Zone
from cfapi.audit.breaker import Breaker
from cfapi.audit.estimate import ZONES_A_PAGE, Estimate
from cfapi.audit.resources import ACCOUNT, ZONE, Detail, Resource
from cfapi.audit.snapshot import Part, Refusal, plan_of
from cfapi.audit.store import SnapshotFile
from cfapi.client import Cloudflare
from cfapi.clock import SYSTEM_CLOCK, Clock
from cfapi.errors import CallError, CloudflareError, NotFound, Unauthenticated


@frozen
class Plan:
    """What is read of each zone and of each account.

    Attributes:
        zone: Names of zone resources.
        account: Names of account resources.
    """

    zone: tuple[str, ...]
    account: tuple[str, ...]

    def estimate(self, zones: int, accounts: int, listed: int = 0) -> Estimate:
        """How many calls it takes for so many zones and accounts, and so many zones that are listed for it."""
        others = accounts * len(self.account) + -(-listed // ZONES_A_PAGE)
        return Estimate(zones, len(self.zone), others, zones * len(self.zone) + others)


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

    Attributes:
        latest: The id of the zone that was read last.
        probed: The ids of the zones that were read first, one of each account.
    """

    cf: Cloudflare
    file: SnapshotFile
    plan: Plan
    reader: str = ""
    concurrency: int = 16
    clock: Clock = SYSTEM_CLOCK
    breaker: Breaker = field(init=False, repr=False)
    latest: str = field(default="", init=False)
    probed: list[str] = field(factory=list[str], init=False)

    def __attrs_post_init__(self) -> None:
        self.breaker = Breaker(clock=self.clock)

    async def list_zones(self, zones: AsyncIterator[list[Zone]]) -> None:
        """Have the file know all zones that are to be read, unless an earlier run did.

        Args:
            zones: The zones, a page at a time.

        Raises:
            CloudflareError: They can't be listed.
        """
        if self.file.noted(self._listed) is None:
            async for page in zones:
                self.file.list_zones(page, self.reader)
            self.file.note(self._listed, "yes")

    def estimate(self) -> Estimate:
        """How many calls it takes to read what is not finished yet, with those that listing took."""
        zones, accounts = (len(found) for found in (self.file.unfinished_zones(self.reader), self._accounts()))
        return self.plan.estimate(zones, accounts, self.file.count_listed(self.reader))

    async def probe(self) -> None:
        """Read what is not finished of each account, and one of its zones: what is missing there is told before all.

        Raises:
            Unauthenticated: The token is not valid.
        """
        self.probed = self.file.first_zones(self.reader)
        await self._read_zones(self.probed)
        for id in self._accounts():
            self.file.finish_account(id, await self._read(ACCOUNT, self.plan.account, id))

    async def collect(self, on_progress: Callable[[], None] = lambda: None) -> None:
        """Read what is not finished yet.

        Args:
            on_progress: Called after each zone.

        Raises:
            Unauthenticated: The token is not valid, or no longer.
        """
        await self._read_zones(self.file.unfinished_zones(self.reader), on_progress)

    async def _read_zones(self, ids: Iterable[str], on_progress: Callable[[], None] = lambda: None) -> None:
        async with bulk.running(ids, self._read_zone, concurrency=self.concurrency) as outcomes:
            async for outcome in outcomes:
                if outcome.error is not None:
                    raise outcome.error
                self.latest = outcome.item
                on_progress()

    def _accounts(self) -> list[str]:
        return self.file.unfinished_accounts(self.reader)

    @property
    def _listed(self) -> str:
        return f"listed {self.reader}"

    async def _read_zone(self, id: str) -> None:
        self.file.finish_zone(id, await self._read(ZONE, self._zone_resources(id), id))

    def _zone_resources(self, id: str) -> tuple[str, ...]:
        """What is read of a zone: nothing that its plan does not have."""
        if not any(ZONE[name].plans for name in self.plan.zone):
            return self.plan.zone
        plan = plan_of(self.file.listed_zone(id))
        return tuple(name for name in self.plan.zone if not ZONE[name].plans or plan in ZONE[name].plans)

    async def _read(self, resources: Mapping[str, Resource], names: Collection[str], id: str) -> dict[str, Part]:
        return {name: await self._part(resources[name], id) for name in names}

    async def _part(self, resource: Resource, id: str) -> Part:
        where = resource.address(id, self.clock.now())
        try:
            found = await self.breaker.call(lambda: self._fetch(resource, where, id))
            if resource.detail is not None:
                items = json.loads(encode_json(found))
                found = [await self._with_detail(each, resource.detail, id) for each in items]
        except Unauthenticated:
            raise
        except NotFound as error:
            if not resource.absent:
                return Part(self.clock.now(), refusal=Refusal(_reason(error)))
            return Part(self.clock.now())
        except CloudflareError as error:
            if resource.none and resource.none in _reason(error):
                return Part(self.clock.now())
            return Part(self.clock.now(), refusal=Refusal(_reason(error), getattr(error, "permissions", ())))
        return Part(self.clock.now(), encode_json(found))

    async def _fetch(self, resource: Resource, where: str, id: str) -> object:
        if not resource.listing:
            return (await self.cf.get(where)).result
        pages = self.cf.iterate(where) if resource.pages is None else resource.pages(self.cf, id)
        return await pages.collect()

    async def _with_detail(self, item: Mapping[str, Any], detail: Detail, id: str) -> object:
        where = detail.path.format(id=id, key=quote(str(item[detail.key]), safe=""))
        try:
            found = (await self.breaker.call(lambda: self.cf.get(where))).result
        except NotFound:
            if not detail.absent:
                raise
            found = None
        return {**item, detail.name: found}


def _reason(error: CloudflareError) -> str:
    """Why a part can't be read, in words that are the same for each zone: neither its id nor that of the response."""
    if not isinstance(error, CallError):
        return str(error)
    status = "" if error.status is None else f" ({error.status})"
    details = "; ".join(map(str, error.errors)) or error.detail
    return f"the call {error.outcome}{status}" + (f": {details}" if details else "")
