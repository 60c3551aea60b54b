"""What a process remembers of the count; no server is needed."""

from itertools import permutations
from typing import Any

import pytest
from multidict import CIMultiDict

from cfapi import PermitRequest, RateLimit, Response
from cfapi._core.rate_limit.statements import Level
from cfapi.redis.count import Count, Reply
from cfapi.redis.memory import Known, Memory
from cfapi.redis.windows import Windows, learned
from tests.support.fake_time import NOW


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


def test_what_is_left_is_read_from_all_lines_of_the_header():
    lines = CIMultiDict([("Ratelimit", '"burst";r=9;t=1'), ("Ratelimit", '"default";r=7;t=40')])
    request = PermitRequest("GET", "https://x.example/v4/zones", "/zones", "zones.list", 1, lambda *_: None)

    found = learned(WINDOWS, request, Response(200, lines, b""), NOW)

    assert found[WINDOWS.default].level == Level(7, 40.0)
