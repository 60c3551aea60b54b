"""The limit of an address, which all clients of a process share, whatever their tokens, event loops and threads.

200 requests a second: https://developers.cloudflare.com/fundamentals/api/reference/limits/
"""

from functools import lru_cache
from threading import Lock
from urllib.parse import urlsplit

from cfapi._core.rate_limit.forks import restart_in_forks
from cfapi._core.rate_limit.protocol import Quota
from cfapi._core.rate_limit.queue import Queue
from cfapi._core.rate_limit.throttle import Throttle
from cfapi._core.rate_limit.window import Window
from cfapi.clock import Clock

PER_ADDRESS = Quota(200, 1.0)
ADDRESS = "(address)"
# How many origins are remembered. A process calls one, or some sandboxes one after another.
REMEMBERED = 32


def throttle_of(url: str, quota: Quota, clock: Clock) -> Throttle:
    """What all requests of this process to the origin of a URL pass, if they have the same quota and clock."""
    scheme, origin = urlsplit(url)[:2]
    with _addresses.making:
        return _throttle(f"{scheme}://{origin}", quota, clock)


@lru_cache(REMEMBERED)
def _throttle(_origin: str, quota: Quota, clock: Clock) -> Throttle:
    return Throttle(clock, Queue({ADDRESS: Window(quota)}))


class _Addresses:
    """What is known of all addresses."""

    def __init__(self) -> None:
        self.making = Lock()
        restart_in_forks(self)

    def restart(self) -> None:
        self.making = Lock()
        _throttle.cache_clear()


_addresses = _Addresses()
