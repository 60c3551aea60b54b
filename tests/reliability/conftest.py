"""What the tests of reliability share."""

import asyncio
import gc
from collections.abc import Iterator

import pytest

from tests.support.reliability.calls import KINDS
from tests.support.reliability.outcomes import outcome
from tests.support.reliability.scenes import playing


@pytest.fixture(scope="package", autouse=True)
def loaded() -> None:
    """What any call would load is there before the first one."""
    asyncio.run(every_call())


@pytest.fixture(scope="module", autouse=True)
def quick_collections() -> Iterator[None]:
    """Looking for what a test leaves behind is quick where the garbage collector leaves older things alone."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


async def every_call() -> None:
    async with playing() as scene:
        for kind in KINDS.values():
            await outcome(scene, kind)
