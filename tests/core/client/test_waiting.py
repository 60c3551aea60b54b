"""`wait_until`: a call is made again, with the waits of retries, until its result is as wanted or the time is up."""

import logging
import pickle

import pytest

from cfapi import ArgumentError, Forbidden, Retries, WaitTimedOut, wait_until
from tests.support.fake_time import FakeTime
from tests.support.loopback import in_turn, ok, refusal, serving

STEADY = Retries(base=1, cap=8, jitter=lambda: 1.0)


def statuses(*names: str):
    return in_turn(*(ok({"id": "p", "status": name}) for name in names))


def is_active(envelope) -> bool:
    return envelope.result["status"] == "active"


async def test_the_first_result_that_is_as_wanted_is_returned_after_doubling_waits(time: FakeTime):
    async with serving(statuses("pending", "pending", "pending", "active", "deleted")) as server, server.client() as cf:
        found = await wait_until(lambda: cf.get("/packs/p"), is_active, waits=STEADY, clock=time.clock)

        assert found.result["status"] == "active"
        assert len(server.seen) == 4
        assert time.sleeps == [1, 2, 4]


async def test_what_is_there_already_costs_one_request_and_no_wait(time: FakeTime):
    async with serving(statuses("active")) as server, server.client() as cf:
        await wait_until(lambda: cf.get("/packs/p"), is_active, clock=time.clock)

        assert (len(server.seen), time.sleeps) == (1, [])


async def test_waits_are_capped_and_the_last_call_is_made_when_the_time_is_up(time: FakeTime):
    async with serving(statuses("pending")) as server, server.client() as cf:
        with pytest.raises(WaitTimedOut, match="within 30 s") as caught:
            await wait_until(lambda: cf.get("/packs/p"), is_active, time_limit=30, waits=STEADY, clock=time.clock)

        assert time.sleeps == [1, 2, 4, 8, 8, 7]
        assert len(server.seen) == 7
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.last.result["status"] == "pending"


async def test_the_number_of_attempts_and_other_limits_of_retries_do_not_end_it(time: FakeTime):
    waits = Retries(attempts=1, total=0, base=1, cap=1, jitter=lambda: 1.0)
    async with serving(statuses(*["pending"] * 9, "active")) as server, server.client() as cf:
        await wait_until(lambda: cf.get("/packs/p"), is_active, waits=waits, clock=time.clock)

        assert len(server.seen) == 10


async def test_an_error_of_the_call_and_one_of_the_predicate_end_it_at_once(time: FakeTime):
    def fails(_: object) -> bool:
        raise LookupError("validation failed for good")

    async with serving(in_turn(refusal(403), ok())) as server, server.client() as cf:
        with pytest.raises(Forbidden):
            await wait_until(lambda: cf.get("/packs/p"), is_active, clock=time.clock)
        with pytest.raises(LookupError):
            await wait_until(lambda: cf.get("/packs/p"), fails, clock=time.clock)

        assert time.sleeps == []


async def test_a_call_instead_of_a_function_that_makes_it_is_refused():
    async with serving() as server, server.client() as cf:
        call = cf.zones.get(zone_id="z")
        with pytest.raises(ArgumentError, match=r"wait_until\(lambda: cf"):
            await wait_until(call, is_active)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        call.close()

        assert server.seen == []


async def test_each_wait_is_logged(time: FakeTime, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG, "cfapi.waits")
    async with serving(statuses("pending", "active")) as server, server.client() as cf:
        await wait_until(lambda: cf.get("/packs/p"), is_active, waits=STEADY, clock=time.clock)

    assert [record.getMessage() for record in caplog.records if record.name == "cfapi.waits"] == [
        "Not yet as wanted, asked again in 1.0 s."
    ]


def test_the_error_survives_pickling():
    error = WaitTimedOut("not within 30 s", {"status": "pending"})
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301

    assert (str(twin), twin.last, repr(twin)) == (str(error), error.last, repr(error))
