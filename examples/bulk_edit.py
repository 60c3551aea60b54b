"""Replace an address in the records of all zones. Prints what would change; with --apply, changes it.

The records of a zone are changed in batches, each of which is made as a whole or not at all. Ctrl-C ends the batches
under way and reports the zones that were not reached; with --journal, the next run goes on with them, and with those
that failed. The token needs Zone Read and DNS Write.
"""

import argparse
import asyncio
from collections import Counter
from itertools import islice

from attrs import frozen

from cfapi import Cloudflare, OutcomeUnknown, RequestRefused
from cfapi.api.dns.records import Record
from cfapi.api.zones import Zone
from cfapi.bulk import Interrupted, Journal, NotReached, Outcome, running

BATCH = 200  # what a free zone accepts


@frozen
class Edit:
    """Replaces an address in one zone after the other, or says what it would replace."""

    cf: Cloudflare
    old: str
    new: str
    apply: bool

    async def __call__(self, zone: Zone) -> list[str]:
        """The records of a zone that this was about. Done again, it finds those only that are not changed yet."""
        listing = self.cf.dns.records.list(zone_id=zone.id, content=self.old)
        found = iter([record async for record in listing if record.content == self.old])
        names: list[str] = []
        while batch := list(islice(found, BATCH)):
            if self.apply:
                await self.change(zone, batch)
            for record in batch:
                names.append(f"{record.type} {record.name}")
                print("changed" if self.apply else "would change", names[-1])
        return names

    async def change(self, zone: Zone, batch: list[Record]) -> None:
        patches = [{"id": record.id, "content": self.new} for record in batch]
        await self.cf.dns.records.batch(zone_id=zone.id, patches=patches)


def report(outcome: Outcome[Zone, list[str]]) -> str:
    """Print what became of a zone, where the work has not done that itself; in a word."""
    match outcome.error:
        case None:
            for name in (outcome.is_earlier and outcome.result) or []:
                print("changed earlier", name)
            return "done"
        case NotReached():
            word = "not reached"
        case OutcomeUnknown() | Interrupted():
            word = "unknown"
        case RequestRefused():
            word = "refused"
        case _:
            word = "failed"
    print(word, outcome.item.name, outcome.error)
    return word


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("old", help="the address to replace")
    parser.add_argument("new", help="the address to replace it with")
    parser.add_argument("--apply", action="store_true", help="change the records, instead of printing them alone")
    parser.add_argument("--journal", metavar="FILE", help="keep here which zones are done, to go on after a break")
    parser.add_argument("--time-limit", type=float, metavar="SECONDS", help="stop after so long")
    options = parser.parse_args()
    journal = None
    if options.apply and options.journal:
        journal = Journal(options.journal, job=f"{options.old} -> {options.new}", values=True)
    async with Cloudflare() as cf:
        edit = Edit(cf, options.old, options.new, options.apply)
        zones = await cf.zones.list(status="active").collect()  # a list, so that each zone has an outcome
        async with running(
            zones,
            edit,
            concurrency=8,
            time_limit=options.time_limit,
            stop_on_signals=True,
            journal=journal,
            key=lambda zone: zone.id,
        ) as outcomes:
            words = Counter([report(outcome) async for outcome in outcomes])
    print(", ".join(f"{count} {word}" for word, count in words.items()) or "no zones")
    raise SystemExit(0 if set(words) <= {"done"} else 1)


if __name__ == "__main__":
    asyncio.run(main())
