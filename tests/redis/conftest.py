"""Servers of Redis and Valkey, where they are installed; empty at the start of each test."""

from collections.abc import Iterator
from functools import partial

import pytest

from tests.support.redis_server import PROGRAMS, RedisServer, redis_server
from tests.support.shared_limit import Serve, served


@pytest.fixture(scope="module", params=PROGRAMS)
def started(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with redis_server(request.param, tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture
def redis(started: RedisServer) -> RedisServer:
    started.command("FLUSHALL")
    return started


@pytest.fixture
def unstable(redis: RedisServer) -> Iterator[RedisServer]:
    """A server that the test may stop, or pause."""
    yield redis
    redis.stop()
    redis.start()


@pytest.fixture
def serve(redis: RedisServer) -> Serve:
    """A server on loopback, and what makes a process for its token."""
    return partial(served, redis)
