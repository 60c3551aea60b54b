"""Parts of a collection as tasks for other processes: of any executor, process pool, or scheduler of a cluster."""

import asyncio
import tempfile
from collections.abc import Callable, Collection, Iterator
from functools import partial
from pathlib import Path

from attrs import evolve, frozen

from cfapi._core.rate_limit.limiter import RateLimit
from cfapi.audit.asked import Asked
from cfapi.audit.checks import Check, Terms
from cfapi.audit.findings import Fault, Severity
from cfapi.audit.resources import ACCOUNT, ZONE
from cfapi.audit.run import Audit, NoZones
from cfapi.audit.selection import Shard
from cfapi.audit.snapshot import AccountSnapshot, ZoneSnapshot
from cfapi.audit.store import SnapshotFile
from cfapi.audit.tokens import TokenPlace
from cfapi.client import Cloudflare


@frozen
class Task:
    """One shard, or one account, for another process, which finds the token itself: the task holds none.

    Attributes:
        asked: What to collect.
        share: The share of the rate limit to use.
        concurrency: How many zones are read at once.
        place: Where the token is, on the machine that does it; None for that of its environment.
        client: Makes the client there, of arguments of `Cloudflare`, where `place` is None. It is sent by its name.
    """

    asked: Asked
    share: float = 1.0
    concurrency: int = 16
    place: TokenPlace | None = None
    client: Callable[..., Cloudflare] = Cloudflare

    @property
    def name(self) -> str:
        """What tells it from the others of a run."""
        return self.asked.shard if self.place is None else self.place.name

    @property
    def note(self) -> str:
        """Under which name a snapshot knows that it is done."""
        return f"done {self.name}"

    def collect(self) -> bytes:
        """Collect it; the bytes of its snapshot.

        Raises:
            CloudflareError: As for `Audit.collect`.
            BadAccounts: The token can't be read here.
        """
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "snapshot"
            with SnapshotFile.create(path) as file:
                asyncio.run(self._collected(file))
            return path.read_bytes()

    async def _collected(self, file: SnapshotFile) -> None:
        known = {each.id: each for each in _reading(self.asked.reads)}
        audit = Audit(selection=self.asked.selection, concurrency=self.concurrency, known=known)
        limit = RateLimit(share=self.share)
        client = self.client if self.place is None else partial(Cloudflare, self.place.token().reveal())
        async with client(rate_limit=limit) as cf:
            try:
                await audit.collect(cf, file)
            except NoZones:  # few zones in many shards: this one has none
                file.note("complete", "yes")


def shards_of(into: SnapshotFile, threads: int) -> int:
    """Into how many shards a collection is divided: one a thread of the workers, or as many as when it was begun."""
    if (noted := into.noted("shards")) is not None:
        return int(noted)
    into.note("shards", str(threads))
    return threads


def tasks(audit: Audit, shards: int, share: float = 1.0, client: Callable[..., Cloudflare] = Cloudflare) -> list[Task]:
    """The shards of an audit, which divide its share of the token's quota among themselves."""
    parts = [evolve(audit.selection, shard=Shard(number, shards)) for number in range(1, shards + 1)]
    return [
        Task(_asked(evolve(audit, selection=part)), share / shards, audit.concurrency, client=client) for part in parts
    ]


def account_tasks(audit: Audit, places: Collection[TokenPlace], share: float = 1.0) -> list[Task]:
    """The accounts of an audit, each with a share of the quota of its own token."""
    return [Task(_asked(audit), share, audit.concurrency, place) for place in places]


def _asked(audit: Audit) -> Asked:
    return Asked.of(audit.selection, audit.checks, audit.reads)


def _reading(names: Collection[str]) -> Iterator[Check]:
    """Checks that stand for what is to be read: those of the user may be of files that other machines do not have."""

    def passes(_snapshot: ZoneSnapshot | AccountSnapshot, _terms: Terms) -> Iterator[Fault]:
        yield from ()

    yield Check("zone.read", Severity.LOW, tuple(name for name in names if name in ZONE), passes)
    of_account = tuple(name for name in names if name in ACCOUNT)
    yield Check("account.read", Severity.LOW, of_account, passes, scope="account")
