"""What the tests of reliability share."""

import gc
from collections.abc import Iterator

import pytest

from cfapi.sandbox.facts import schemas
from cfapi.sandbox.routes import router


@pytest.fixture(scope="package", autouse=True)
def quick_collections() -> Iterator[None]:
    """Looking for what a test leaves behind is quick where the garbage collector leaves older things alone."""
    router()  # what the first request would load
    schemas()
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()
