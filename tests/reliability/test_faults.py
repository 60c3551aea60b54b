"""Every kind of fault, met by every kind of call: what comes of it, and how many requests reached the server.

What is expected stands in the table of `docs/faults.md`, which is what we promise.
"""

import pytest

from cfapi import Timeouts
from cfapi.clock import SYSTEM_CLOCK
from cfapi.sandbox import Fault
from cfapi.sandbox.faults.kinds import KINDS as FAULTS
from tests.support.reliability.calls import KINDS
from tests.support.reliability.outcomes import Promise, kept, outcome, promises
from tests.support.reliability.scenes import playing
from tests.support.virtual_time import in_virtual_time


@pytest.mark.parametrize("promise", promises(), ids=str)
async def test_each_call_comes_out_as_promised(promise: Promise):
    assert await kept(promise) == promise.outcome


def test_the_table_has_every_fault_once_and_always():
    told = {(promise.fault, promise.often) for promise in promises()}

    assert told == {(fault, often) for fault in FAULTS for often in ("once", "always")}


HANGING = [Fault("latency", delay=3600), Fault("slow_drip", delay=3600)]


@pytest.mark.parametrize("fault", HANGING, ids=lambda fault: fault.kind)
@pytest.mark.parametrize("name", KINDS)
@in_virtual_time
async def test_no_call_hangs_beyond_its_time_limit(fault: Fault, name: str):
    kind, limits = KINDS[name], Timeouts(read=0.05, total=0.1)
    async with playing(clock=SYSTEM_CLOCK, faults=(fault,), timeouts=limits) as scene:
        came, attempts = await outcome(scene, kind)

    if (kind.column, fault.kind) == ("deleting", "slow_drip"):  # it has worked, and then there is nothing to find
        assert (came, attempts) == ("NotFound", 2)
        return
    assert came == ("OutcomeUnknown" if kind.column == "changing" else "TimedOut")
    begun = kind.column == "stream" and fault.kind == "slow_drip"  # a stream that has begun is not begun anew
    assert attempts == (1 if begun or kind.column in {"changing", "one way"} else 4)


async def test_a_call_that_is_marked_as_idempotent_is_repeated():
    async with playing(faults=(Fault("drop_before", method="PATCH", times=1),)) as scene:
        zone = await scene.cf.with_options(idempotent=True).zones.edit(zone_id=scene.zone.id, paused=True)

        assert (zone.paused, scene.box.count("PATCH")) == (True, 2)


@pytest.mark.parametrize("name", KINDS)
async def test_a_redirect_takes_nothing_to_another_host(name: str):
    async with playing() as elsewhere, playing() as scene:
        scene.box.fault(Fault("redirect", location=f"{elsewhere.box.url}zones"))

        assert await outcome(scene, KINDS[name]) == ("RequestRefused", 1)
        assert elsewhere.box.requests == []
