"""Shards as tasks for other processes: of any executor, process pool, or scheduler of a cluster."""

import asyncio
import tempfile
from pathlib import Path

from attrs import evolve, frozen

from cfapi._core.rate_limit.limiter import RateLimit
from cfapi.audit.asked import Asked
from cfapi.audit.run import Audit, NoZones
from cfapi.audit.selection import Shard
from cfapi.audit.store import SnapshotFile
from cfapi.client import Cloudflare


@frozen
class Task:
    """One shard, for another process: it holds no token, which that process finds in its own environment.

    Attributes:
        asked: What to collect.
        share: The share of the rate limit to use.
        concurrency: How many zones are read at once.
    """

    asked: Asked
    share: float = 1.0
    concurrency: int = 16

    def collect(self) -> bytes:
        """Collect it; the bytes of its snapshot.

        Raises:
            CloudflareError: As for `Audit.collect`.
        """
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "snapshot"
            with SnapshotFile.create(path) as file:
                asyncio.run(self._collected(file))
            return path.read_bytes()

    async def _collected(self, file: SnapshotFile) -> None:
        audit = Audit(checks=self.asked.checks, selection=self.asked.selection, concurrency=self.concurrency)
        async with Cloudflare(rate_limit=RateLimit(share=self.share)) as cf:
            try:
                await audit.collect(cf, file)
            except NoZones:  # few zones in many shards: this one has none
                file.note("complete", "yes")


def tasks(audit: Audit, shards: int, share: float = 1.0) -> list[Task]:
    """The shards of an audit, which divide its share of the token's quota among themselves."""
    plan = audit.plan
    parts = [evolve(audit.selection, shard=Shard(number, shards)) for number in range(1, shards + 1)]
    asked = [Asked.of(part, audit.checks, (*plan.zone, *plan.account)) for part in parts]
    return [Task(each, share / shards, audit.concurrency) for each in asked]
