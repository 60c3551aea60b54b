"""10,000 creates while connections drop before and after the work: none is made twice, none is lost in silence."""

import asyncio
from collections import Counter

from attrs import define, field

from cfapi import CallError, Cloudflare, OutcomeUnknown
from cfapi.sandbox import Fault, Sandbox

CREATES = 10_000
FAULTS = (
    Fault("drop_after", method="POST", probability=0.05),
    Fault("drop_before", method="POST", probability=0.02),
    Fault("truncate", method="POST", probability=0.01),
    Fault("status", method="POST", probability=0.02, status=429, retry_after=1),
    Fault("status", method="POST", probability=0.02, status=503, retry_after=1),
)


@define
class Told:
    """What the callers saw: the ids of what was created, and the names of which nobody knows."""

    created: dict[str, str] = field(factory=dict[str, str])
    unknown: set[str] = field(factory=set[str])
    undone: set[str] = field(factory=set[str])


async def create(cf: Cloudflare, zone_id: str, name: str, told: Told) -> None:
    try:
        record = await cf.dns.records.create(zone_id=zone_id, name=name, type="A", ttl=300, content="192.0.2.1")
    except OutcomeUnknown:
        told.unknown.add(name)
    except CallError:  # refused four times in a row, or never sent: certainly not done
        told.undone.add(name)
    else:
        told.created[name] = record.id


async def test_10000_creates_over_breaking_connections_make_nothing_twice_and_lose_nothing_in_silence(time):
    async with Sandbox(zones=1, quota=None, faults=FAULTS, clock=time.clock) as box:
        [zone] = box.zones.values()
        before, told = set(box.records), Told()
        names = [f"r{number}.{zone.name}" for number in range(CREATES)]

        async with Cloudflare(box.token, base_url=box.url, rate_limit=None, clock=time.clock) as cf:
            await asyncio.gather(*(create(cf, zone.id, name, told) for name in names))

        existing = {id: str(record["name"]) for id, record in box.records.items() if id not in before}
        statuses = Counter(request.status for request in box.requests)

    assert [name for name, count in Counter(existing.values()).items() if count > 1] == []
    assert told.created.items() <= {name: id for id, name in existing.items()}.items()
    assert set(existing.values()) <= told.created.keys() | told.unknown
    assert told.created.keys() | told.unknown | told.undone == set(names)
    assert len(told.created) + len(told.unknown) + len(told.undone) == CREATES

    # Only what was certainly not done was sent again.
    assert len(box.requests) <= CREATES + statuses[429] + statuses[503]
    assert set(statuses) == {200, 429, 503, None}
    # All of it happened: work done and not reported, work not done and not reported, refusals that passed.
    assert len(told.unknown & set(existing.values())) > CREATES * 0.04
    assert len(told.unknown - set(existing.values())) > CREATES * 0.01
    assert len(told.created) > CREATES * 0.9
    assert asyncio.all_tasks() == {asyncio.current_task()}
