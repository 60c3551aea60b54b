"""`wait_until` without await."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar, cast

from attrs import evolve

from cfapi._core import waiting
from cfapi._core.retries import Retries
from cfapi.clock import SYSTEM_CLOCK, Clock
from cfapi.errors import ArgumentError
from cfapi.sync.event_loop import EventLoop
from cfapi.sync.tracebacks import shorten

T = TypeVar("T")


def wait_until(
    call: Callable[[], T],
    predicate: Callable[[T], bool],
    *,
    time_limit: float = 600.0,
    waits: Retries = Retries(base=1.0),  # noqa: B008  # frozen
    clock: Clock = SYSTEM_CLOCK,
) -> T:
    """Make a call again and again until its result is as wanted.

        pack = wait_until(
            lambda: cf.ssl.certificate_packs.get(pack.id, zone_id=zone.id), lambda pack: pack.status == "active"
        )

    Arguments, result and errors are those of `cfapi.wait_until`, but the call is made without await.

    Raises:
        WaitTimedOut: The time is up; its `last` is the last result. It is a TimeoutError, too.
    """
    if not callable(call):
        raise ArgumentError(waiting.NO_FUNCTION)

    async def called() -> T:
        return _finished(call())

    async def sleep(seconds: float) -> None:
        EventLoop.of_process().run(_awaited(clock.sleep(seconds)))  # where Ctrl-C ends it at once

    here = evolve(clock, sleep=sleep)
    return _run_here(waiting.wait_until(called, predicate, time_limit=time_limit, waits=waits, clock=here))


def _finished(result: T) -> T:
    if isinstance(result, Coroutine):
        result.close()
        raise ArgumentError("This wait_until takes calls without await; with await, use cfapi.wait_until.")
    return result


async def _awaited(sleeping: Awaitable[None]) -> None:
    await sleeping


def _run_here(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine that waits for nothing that is not done in this thread."""
    try:
        work.send(None)
    except StopIteration as end:
        return cast("T", end.value)
    except BaseException as error:
        shorten(error)
        raise
    raise AssertionError
