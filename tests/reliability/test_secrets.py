"""A token that would be recognised anywhere is in the Authorization header of each request, once, and nowhere else.

That none is in a log or an error is looked at by every test of reliability (`scenes.playing`).
"""

import re

import attrs
import pytest

from cfapi import Cloudflare, Retries
from cfapi.sandbox import Fault
from cfapi.sandbox.faults.kinds import KINDS as FAULTS
from tests.support.fake_time import FakeTime
from tests.support.reliability.calls import KINDS
from tests.support.reliability.outcomes import LARGE, outcome
from tests.support.reliability.scenes import MEGABYTE, SECRET, playing
from tests.support.reliability.wiretap import tapped

ON_THE_WIRE = re.compile(SECRET.pattern.encode())
REQUEST = re.compile(rb"(?:GET|POST|PUT|PATCH|DELETE) /client/v4/\S+ HTTP/1\.1\r\n")
HEADER = re.compile(rb"^Authorization: Bearer " + ON_THE_WIRE.pattern + rb"\r$", re.MULTILINE)


@pytest.mark.parametrize("fault", sorted(FAULTS))
async def test_a_request_says_the_token_once_and_nobody_else_hears_it(fault: str):
    clock = FakeTime().clock
    async with playing() as elsewhere, playing(clock=clock) as scene, tapped(scene.box.url) as tap:
        scene.box.fault(Fault(fault, size=LARGE, location=elsewhere.box.url))
        quick = {"retries": Retries(attempts=2, jitter=lambda: 0.0), "max_response_bytes": MEGABYTE, "clock": clock}
        async with Cloudflare(scene.box.token, base_url=tap.url, **quick) as cf:
            heard = attrs.evolve(scene, cf=cf)
            for kind in KINDS.values():
                await outcome(heard, kind)

        requests = len(REQUEST.findall(tap.sent))
        assert requests == len(scene.box.requests) >= len(KINDS)
        assert len(HEADER.findall(tap.sent)) == len(ON_THE_WIRE.findall(tap.sent)) == requests
        assert elsewhere.box.requests == []
