"""What is to happen later by the clock: certificates are issued, DNSSEC becomes active, operations complete."""

import heapq
import itertools
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import attrs

Action = Callable[[datetime], None]

_NEVER = datetime.max.replace(tzinfo=UTC)


@attrs.define(eq=False)
class Scheduler:
    """Actions by the moment they are due at. Nothing runs by itself: whoever looks at the world runs what is due.

    Threads may share it; each action runs once.

    Attributes:
        next: The moment that the first action is due at; before it there is nothing to run.
    """

    next: datetime = attrs.field(default=_NEVER, init=False)
    _due: list[tuple[datetime, int, Action]] = attrs.field(factory=list[tuple[datetime, int, Action]], init=False)
    _order: Iterator[int] = attrs.field(factory=itertools.count, init=False)
    _changing: threading.Lock = attrs.field(factory=threading.Lock, init=False)

    def at(self, moment: datetime, action: Action) -> None:
        """Do something at a moment; it is told that moment, however late it is done."""
        with self._changing:
            heapq.heappush(self._due, (moment, next(self._order), action))
            self.next = self._due[0][0]

    def run(self, now: datetime) -> None:
        """Do all that is due, in order of time; what that schedules too."""
        while (found := self._take(now)) is not None:
            moment, action = found
            action(moment)

    def _take(self, now: datetime) -> tuple[datetime, Action] | None:
        with self._changing:
            if self.next > now:
                return None
            moment, _, action = heapq.heappop(self._due)
            self.next = self._due[0][0] if self._due else _NEVER
            return moment, action
