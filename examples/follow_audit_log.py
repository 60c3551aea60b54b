"""Print the entries of an account's audit log as lines of JSON, and with --follow the new ones as they come.

The token needs Account Settings Read.
"""

import argparse
import asyncio
from collections import deque
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

from cfapi import Cloudflare, to_json
from cfapi.api.shared.audit_logs import AuditLog

OVERLAP = timedelta(minutes=1)  # entries may arrive late


async def entries(cf: Cloudflare, account_id: str, since: datetime, every: float | None) -> AsyncIterator[AuditLog]:
    """The entries since then, oldest first, each of them once; for ever if there is an interval."""
    seen: deque[str | None] = deque(maxlen=10_000)
    while True:
        asked = datetime.now(UTC)
        log = cf.audit_logs.list(account_id=account_id, since=since, direction="asc")
        async for entry in log:
            if entry.id not in seen:
                seen.append(entry.id)
                yield entry
        if every is None:
            return
        since = asked - OVERLAP
        await asyncio.sleep(every)


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--account", required=True, metavar="ID")
    parser.add_argument("--hours", type=float, default=24, help="how far to look back (default: %(default)s)")
    parser.add_argument("--follow", type=float, metavar="SECONDS", help="look for new entries this often")
    options = parser.parse_args()
    since = datetime.now(UTC) - timedelta(hours=options.hours)
    async with Cloudflare() as cf:
        async for entry in entries(cf, options.account, since, options.follow):
            print(to_json(entry), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
