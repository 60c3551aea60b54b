"""What a process remembers of the count in Redis: to tell its user, and to restore it if Redis loses it."""

import time
from collections import deque

from attrs import define, evolve, field, frozen

from cfapi._core.rate_limit.protocol import Quota, RateLimitStatus
from cfapi.redis.windows import Statement, Window

# How many windows are remembered: those of the token and the address, and of some endpoints that refuse requests.
REMEMBERED = 64


@frozen
class Known:
    """What was known of a window at some moment of the process's own clock; times are in seconds.

    Attributes:
        requests: The quota; 0 if it is unknown.
        seconds: Its window.
        used: How many requests were counted.
        left: How many more could be sent.
        resets_in: In how many seconds the server said that there are more; 0 if it did not say how many are left.
        blocked_for: For how many seconds the server refuses requests.
        more_in: In how many seconds the first request leaves the window.
        at: When that was so.
    """

    requests: int
    seconds: float
    used: int
    left: int
    resets_in: float
    blocked_for: float
    more_in: float
    at: float = field(factory=time.monotonic)

    @property
    def age(self) -> float:
        """Seconds since then."""
        return time.monotonic() - self.at

    @property
    def status(self) -> RateLimitStatus:
        """The same, for users."""
        age = self.age
        left = max(0, min(self.left, self.requests - self.used)) if self.requests else max(0, self.left)
        wait = max(self.more_in, self.resets_in if self.left <= 0 else 0.0)
        return RateLimitStatus(
            self.requests, self.seconds, left, max(0.0, wait - age), max(0.0, self.blocked_for - age)
        )


@define(eq=False)
class Memory:
    """What a process remembers.

    Attributes:
        epoch: The count that it knows: Redis has another one if it lost its data.
        endpoints: Whether the server has said anything about single endpoints.
    """

    epoch: str = ""
    endpoints: bool = False
    _told_at: int = field(default=0, init=False)
    _known: dict[str, Known] = field(factory=dict[str, Known], init=False)
    _blocks: dict[str, float] = field(factory=dict[str, float], init=False)
    _uncounted: deque[float] = field(factory=deque[float], init=False)

    def is_news(self, epoch: str, moment: int) -> bool:
        """Whether a reply of that moment is the latest: replies arrive in any order."""
        if epoch == self.epoch and moment < self._told_at:
            return False
        self.epoch, self._told_at = epoch, moment
        return True

    def remember(self, window: Window, known: Known) -> None:
        """What Redis said of a window."""
        self._known[window.key] = known
        self.block(window, known.blocked_for)

    def learn(self, window: Window, statement: Statement) -> None:
        """What the server said of a window."""
        known = self.known(window)
        if known is not None and statement.level is not None:
            left, resets_in = statement.level.left, statement.level.resets_in
            self._known[window.key] = evolve(known, left=left, resets_in=resets_in, at=time.monotonic())
        self.block(window, statement.blocked)

    def block(self, window: Window, seconds: float) -> None:
        """The server refuses requests."""
        if seconds <= 0:
            return
        if len(self._blocks) >= REMEMBERED:
            self._blocks.pop(next(iter(self._blocks)))
        until = time.monotonic() + seconds
        self._blocks[window.key] = max(until, self._blocks.get(window.key, until))

    def blocked(self, window: Window) -> float:
        """Seconds for which the server still refuses requests."""
        return max(0.0, self._blocks.get(window.key, 0.0) - time.monotonic())

    def known(self, window: Window) -> Known | None:
        """What still matters of a window."""
        found = self._known.get(window.key)
        return found if found is not None and found.age < found.seconds else None

    def latest(self, window: Window) -> Known:
        """What was known last of a window, or may be expected of it."""
        unused = Known(window.requests, window.seconds, 0, window.requests, 0.0, 0.0, 0.0)
        return self.known(window) or unused

    def sent_uncounted(self) -> None:
        """A request was sent that could not be counted in Redis."""
        self._uncounted.append(time.monotonic())

    def take_uncounted(self, longest: float) -> int:
        """How many requests are to be counted now, since they were sent no longer ago than that."""
        since = time.monotonic() - longest
        count = sum(each > since for each in self._uncounted)
        self._uncounted.clear()
        return count

    def give_back_uncounted(self, count: int) -> None:
        """Redis could not be told of them."""
        self._uncounted.extend([time.monotonic()] * count)


def tightest(memory: Memory, windows: list[Window]) -> RateLimitStatus:
    """The quota of which least is left; one that only the server knows counts once it has said it, or refuses."""
    every = [memory.latest(window).status for window in windows]
    told = [status for status in every if status.quota or status.blocked]
    return min(told or every, key=lambda status: status.remaining)


def quota_text(known: Known) -> str:
    """A quota in words."""
    quota = Quota(max(1, known.requests), known.seconds)
    return f"{quota.requests} requests in {quota.window:g} s"
