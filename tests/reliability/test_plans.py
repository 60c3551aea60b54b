"""Whatever goes wrong at once: every call ends in time, with a right value or a clear error, and nothing is lost."""

import asyncio
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cfapi.sandbox import Fault
from cfapi.sandbox.faults.kinds import KINDS as FAULTS
from tests.support.properties import OVER_HTTP
from tests.support.reliability.calls import KINDS
from tests.support.reliability.outcomes import LARGE, outcome
from tests.support.reliability.scenes import named, playing

REAL_SECONDS = 20.0
ATTEMPTS = 4
FAULT = st.builds(
    Fault,
    kind=st.sampled_from(sorted(FAULTS)),
    times=st.none() | st.integers(1, 6),
    skip=st.integers(0, 3),
    probability=st.sampled_from([0.5, 1.0]),
    status=st.sampled_from([None, 400, 404, 408, 429, 500, 503, 520]),
    retry_after=st.sampled_from([None, 0, 2, 400, "Fri, 20 Nov 2026 12:00:09 GMT", "soon"]),
    delay=st.floats(0, 1000),
    size=st.just(LARGE),
)
# No server refuses what it has done: that would be told as it is.
HONEST = FAULT.filter(lambda fault: fault.kind != "status_after" or (fault.status or 500) >= 500)
PLAN = st.lists(HONEST, min_size=1, max_size=5).map(tuple)
# Who asks for text, a stream or a path takes what comes.
UNTYPED = {"text", "stream", "by path"}


def may_lose(plan: tuple[Fault, ...]) -> bool:
    """Whether a page may come again while nothing is said of totals: then it looks as if the server had no other."""
    return {"repeated_page", "no_totals"} <= {fault.kind for fault in plan}


@pytest.mark.parametrize("name", KINDS)
@settings(OVER_HTTP, max_examples=25)
@given(plan=PLAN)
async def test_no_plan_makes_a_call_hang_or_end_wrongly(name: str, plan: Any):
    kind = KINDS[name]
    async with asyncio.timeout(REAL_SECONDS), playing(faults=plan) as scene:
        came, requests = await outcome(scene, kind)

        assert came != "taken" or kind.column in UNTYPED or may_lose(plan) or "some may be missing" in scene.told
        assert requests <= ATTEMPTS * (kind.requests + 3)


@settings(OVER_HTTP, max_examples=60)
@given(plan=PLAN)
async def test_what_a_create_says_is_what_was_done(plan: Any):
    async with asyncio.timeout(REAL_SECONDS), playing(faults=plan) as scene:
        came, _ = await outcome(scene, KINDS["create"])

        made = len(named(scene, "new"))
        if came in {"ok", "none"}:
            assert made == 1
        elif came not in {"OutcomeUnknown", "DecodeError"}:
            assert made == 0
        assert made <= 1
