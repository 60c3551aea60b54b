"""What a process remembers of the count; no server is needed."""

from itertools import permutations
from typing import Any

import pytest

from cfapi import RateLimit
from cfapi.redis.count import Count, Reply
from cfapi.redis.memory import Known, Memory
from cfapi.redis.windows import Windows


class NoRedis:
    def register_script(self, script: str) -> Any:
        return None


WINDOWS = Windows.of("cfapi", "a-token", "", RateLimit(burst=None))


def reply(moment: int, left: int, epoch: str = "one") -> Reply:
    """What Redis said at a moment."""
    known = Known(1200, 300.0, 1200 - left, left, 0.0, 0.0, 0.0)
    return Reply(epoch, [known], granted=1, delay=0, place=0, reason=0, endpoints=0, now=moment)


@pytest.mark.parametrize("order", list(permutations([1, 2, 3])))
def test_of_replies_in_any_order_the_latest_is_remembered(order: tuple[int, ...]):
    memory, no_redis = Memory(), NoRedis()
    count = Count(no_redis, WINDOWS, memory, 1.0)  # pyright: ignore[reportArgumentType]  # it is not asked
    for moment in order:
        count._read(WINDOWS.shared, reply(moment, left=100 - moment))

    assert memory.latest(WINDOWS.default).left == 97


def test_a_count_that_was_lost_and_began_anew_is_news_whatever_the_clock_says():
    memory = Memory()
    assert memory.is_news("one", 2)
    assert not memory.is_news("one", 1)

    assert memory.is_news("two", 1)
    assert memory.epoch == "two"
