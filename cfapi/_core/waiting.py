"""`wait_until`: for what becomes active some time after it was asked for."""

import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from cfapi._core.retries import Retries
from cfapi.clock import SYSTEM_CLOCK, Clock
from cfapi.errors import ArgumentError, WaitTimedOut

T = TypeVar("T")

NO_FUNCTION = "wait_until takes a function that makes the call: wait_until(lambda: cf.zones.get(...), ...)"

log = logging.getLogger("cfapi.waits")


async def wait_until(
    call: Callable[[], Awaitable[T]],
    predicate: Callable[[T], bool],
    *,
    time_limit: float = 600.0,
    waits: Retries = Retries(base=1.0),  # noqa: B008  # frozen
    clock: Clock = SYSTEM_CLOCK,
) -> T:
    """Make a call again and again until its result is as wanted.

        pack = await wait_until(
            lambda: cf.ssl.certificate_packs.get(pack.id, zone_id=zone.id), lambda pack: pack.status == "active"
        )

    Errors of the call are raised at once, after the retries of its own. So is what the predicate raises, which can thus
    give up on a state that is final.

    Args:
        call: Makes the call anew each time: a function, not the call itself.
        predicate: Whether a result is as wanted.
        time_limit: No call is made later than this after the first one, in seconds; the last one is made then.
        waits: The waits between calls: `base`, `cap` and `jitter` as between retries. Its other limits do not apply.
        clock: Where time comes from.

    Returns:
        The first result that is as wanted.

    Raises:
        WaitTimedOut: The time is up; its `last` is the last result. It is a TimeoutError, too.
    """
    if not callable(call):
        raise ArgumentError(NO_FUNCTION)
    began, attempt = clock.monotonic(), 0
    while not predicate(result := await call()):
        attempt += 1
        left = time_limit - (clock.monotonic() - began)
        if left <= 0:
            message = f"What was waited for did not happen within {time_limit:g} s; `last` is the last result."
            raise WaitTimedOut(message, result)
        delay = min(waits.backoff(attempt), left)
        log.debug("Not yet as wanted, asked again in %.1f s.", delay)
        await clock.sleep(delay)
    return result
