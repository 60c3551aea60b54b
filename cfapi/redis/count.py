"""The count in Redis: what its two scripts are given, and what they reply."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from attrs import define, field, frozen

from cfapi._core.rate_limit.queue import BLOCKED
from cfapi.redis.memory import Known, Memory, quota_text
from cfapi.redis.windows import SILENCE, Statement, Window, Windows

if TYPE_CHECKING:
    from redis.asyncio import Redis
    from redis.commands.core import AsyncScript

# A request that has no response after so long, in seconds, is taken for sent then: its process may have been killed. A
# permit must be used within the first half of it.
LEASE = 60.0
# What comes of a request.
RESPONDED, FAILED, UNSENT = "responded", "failed", "unsent"
# Why a request waits: the places of these reasons in take.lua.
ON_RESPONSE = 4
# What stands for no limit of a wait, in seconds.
LONGEST_WAIT = 1e9
MICROSECONDS = 1_000_000
FACTS = 7
HEAD = 6


@frozen
class Delay:
    """No request may be sent now.

    Attributes:
        seconds: For how long, at least.
        reason: Why.
        endpoint: The key of the endpoint that it concerns; "" if it concerns all.
        window: The length of the window that is used up, in seconds.
        requests: Its quota; 0 if that is unknown.
        for_response: Whether any response may end it.
    """

    seconds: float
    reason: str
    endpoint: str = ""
    window: float = 0.0
    requests: int = 0
    for_response: bool = False


@define(eq=False)
class Count:
    """The count of one token, as one event loop reaches it.

    Args:
        redis: The connections.
        windows: What is counted.
        memory: What the process remembers.
        timeout: The longest time that Redis may take to reply, in seconds.
    """

    redis: "Redis"
    _windows: Windows
    _memory: Memory
    _timeout: float
    _waiter: str = field(factory=lambda: uuid4().hex, init=False)
    _take: "AsyncScript" = field(init=False)
    _settle: "AsyncScript" = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._take = self.redis.register_script(_script("take.lua"))
        self._settle = self.redis.register_script(_script("settle.lua"))

    async def take(self, permit: str, windows: Sequence[Window], max_wait: float) -> Delay | None:
        """Take a permit, or have this process join the queue, unless that takes over `max_wait` seconds.

        To take the same one again is harmless.

        Returns:
            How long to wait, if there is none now.
        """
        longest = max(window.seconds for window in self._windows.shared)
        uncounted = self._memory.take_uncounted(longest)
        head = (permit, self._waiter, _micros(LEASE), uuid4().hex, self._memory.epoch, uncounted)
        facts = [fact for window in windows for fact in self._facts(window)]
        try:
            reply = await self._run(
                self._take, windows, (*head, len(self._windows.shared), _micros(min(max_wait, LONGEST_WAIT)), *facts)
            )
        except BaseException:
            self._memory.give_back_uncounted(uncounted)
            raise
        return self._read(windows, Reply.of(reply))

    async def settle(self, permit: str, outcome: str, statements: Mapping[Window, Statement], *, leave: bool) -> None:
        """A request has ended; `leave` the queue of processes, too."""
        head = (permit, outcome, self._waiter if leave else "", len(self._windows.shared))
        stated = [fact for statement in statements.values() for fact in _stated(statement)]
        await self._run(self._settle, list(statements), (*head, *stated))

    async def _run(self, script: "AsyncScript", windows: Sequence[Window], arguments: Sequence[object]) -> Any:
        keys = [*self._windows.queue, *(key for window in windows for key in window.keys)]
        async with asyncio.timeout(self._timeout):
            return await script(keys=keys, args=[str(argument) for argument in arguments])

    def _facts(self, window: Window) -> Iterator[object]:
        known = self._memory.known(window)
        yield from (window.requests, _micros(window.seconds), window.share)
        yield known.used if known else 0
        yield known.left if known else 0
        yield _micros(max(0.0, known.resets_in - known.age) if known else 0.0)
        yield _micros(self._memory.blocked(window))

    def _read(self, windows: Sequence[Window], reply: "Reply") -> Delay | None:
        shared = len(self._windows.shared)
        if self._memory.is_news(reply.epoch, reply.now):
            self._memory.endpoints = bool(reply.endpoints)
            for window, known in zip(windows[:shared], reply.windows, strict=False):
                self._memory.remember(window, known)
        if reply.granted:
            return None
        place, why = reply.place - 1, reply.reason
        known, endpoint = reply.windows[place], windows[place].key if place >= shared else ""
        seconds = reply.delay / MICROSECONDS
        return Delay(seconds, _reason(why, known), endpoint, known.seconds, known.requests, why == ON_RESPONSE)


@frozen
class Reply:
    """What take.lua returns: the numbers in its order, times in microseconds."""

    epoch: str
    windows: list[Known]
    granted: int
    delay: int
    place: int
    reason: int
    endpoints: int
    now: int

    @classmethod
    def of(cls, text: bytes | str) -> "Reply":
        """Read the script's text."""
        epoch, *words = (text.decode() if isinstance(text, bytes) else text).split()
        numbers = [int(word) for word in words]
        windows = [_known(numbers[start : start + FACTS]) for start in range(HEAD, len(numbers), FACTS)]
        return cls(epoch, windows, *numbers[:HEAD])


def _known(facts: Sequence[int]) -> Known:
    requests, width, used, left, *times = facts
    return Known(requests, width / MICROSECONDS, used, left, *(each / MICROSECONDS for each in times))


def _reason(why: int, known: Known) -> str:
    used_up = f"{quota_text(known)} are used up, by all processes together"
    says = "the server says that its quota is used up"
    return (used_up, says, BLOCKED, "responses show how much of the quota is left")[why - 1]


def _stated(statement: Statement = SILENCE) -> Iterator[int]:
    quota, level = statement.quota, statement.level
    yield from (quota.requests, _micros(quota.window)) if quota else (0, 0)
    yield from (level.left, _micros(level.resets_in)) if level else (-1, 0)
    yield _micros(statement.blocked)


def _micros(seconds: float) -> int:
    return round(seconds * MICROSECONDS)


def _script(name: str) -> str:
    return files("cfapi.redis").joinpath(name).read_text("utf-8")
