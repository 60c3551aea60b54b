"""Replace an address in the records of all zones. Prints what would change; with --apply, changes it.

The records of a zone are changed in batches, each of which is made as a whole or not at all. The token needs Zone Read
and DNS Write.
"""

import argparse
import asyncio
from itertools import islice

from cfapi import Cloudflare, OutcomeUnknown, RequestRefused
from cfapi.api.dns.records import Record
from cfapi.api.zones import Zone
from cfapi.bulk import running

BATCH = 200  # what a free zone accepts


async def replace(cf: Cloudflare, zone: Zone, old: str, new: str, *, apply: bool) -> list[Record]:
    """Replace the address in one zone; the records that this is about."""
    found = [each async for each in cf.dns.records.list(zone_id=zone.id, content=old) if each.content == old]
    rest = iter(found if apply else [])
    while batch := list(islice(rest, BATCH)):
        patches = [{"id": each.id, "content": new} for each in batch]
        await cf.dns.records.batch(zone_id=zone.id, patches=patches)
    return found


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("old", help="the address to replace")
    parser.add_argument("new", help="the address to replace it with")
    parser.add_argument("--apply", action="store_true", help="change the records, instead of printing them alone")
    options = parser.parse_args()
    failed = 0
    async with Cloudflare() as cf:

        async def work(zone: Zone) -> list[Record]:
            return await replace(cf, zone, options.old, options.new, apply=options.apply)

        async with running(cf.zones.list(status="active"), work, concurrency=8) as outcomes:
            async for outcome in outcomes:
                match outcome.error:
                    case None:
                        for record in outcome.result or []:
                            print("changed" if options.apply else "would change", record.type, record.name)
                    case OutcomeUnknown() | RequestRefused():
                        failed += 1
                        what = "unknown" if isinstance(outcome.error, OutcomeUnknown) else "refused"
                        print(what, outcome.item.name, outcome.error)
                    case error:
                        raise error
    raise SystemExit(1 if failed else 0)


if __name__ == "__main__":
    asyncio.run(main())
