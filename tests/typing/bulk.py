"""What users see of bulk work: read by type checkers, never run."""

from typing import assert_type

from cfapi import Cloudflare
from cfapi.api.zones import Zone
from cfapi.bulk import Outcome, Outcomes, State, Tally, running


async def count(zone: Zone) -> int:
    return len(zone.name)


async def work(cf: Cloudflare, zones: list[Zone]) -> None:
    assert_type(running(cf.zones.list(), count), Outcomes[Zone, int])
    async with running(zones, count, journal="x.journal", key=lambda zone: zone.id) as outcomes:
        async for outcome in outcomes:
            assert_type(outcome, Outcome[Zone, int])
            assert_type(outcome.result, int | None)
            assert_type(outcome.state, State)
        assert_type(outcomes.tally, Tally)
