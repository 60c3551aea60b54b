"""What is to happen later by the clock: certificates are issued and expire, DNSSEC becomes active."""

import heapq
import itertools
from collections.abc import Callable, Iterator
from datetime import datetime

import attrs

Action = Callable[[datetime], None]


@attrs.define
class Scheduler:
    """Actions by the moment they are due at. Nothing runs by itself: whoever looks at the world runs what is due."""

    _due: list[tuple[datetime, int, Action]] = attrs.field(factory=list[tuple[datetime, int, Action]])
    _order: Iterator[int] = attrs.field(factory=itertools.count)

    def at(self, moment: datetime, action: Action) -> None:
        """Do something at a moment; it is told that moment, however late it is done."""
        heapq.heappush(self._due, (moment, next(self._order), action))

    def run(self, now: datetime) -> None:
        """Do all that is due, in order of time; what that schedules too."""
        while self._due and self._due[0][0] <= now:
            moment, _, action = heapq.heappop(self._due)
            action(moment)
