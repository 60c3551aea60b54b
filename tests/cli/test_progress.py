"""What a long run says meanwhile: how far it is, what it waits for and why, and what was found."""

import re
from types import SimpleNamespace
from typing import Any

import pytest

from cfapi._core.events import RateLimitWait, RetryScheduled
from cfapi._core.rate_limit.protocol import RateLimitStatus
from cfapi.audit import Audit, Severity, State
from cfapi.audit.findings import Fault, Finding, Place, Verdict
from cfapi.audit.report import Blindness, Extent
from cfapi.cli import progress as module
from cfapi.cli.progress import Progress, span
from cfapi.cli.rendering import preflight
from cfapi.errors import RateLimited
from cfapi.sandbox import Fault as SandboxFault
from cfapi.sandbox import Sandbox
from tests.support.one_try import OneTry

PLACE = Place("Acme", "1" * 32, "a.example", "2" * 32)
FAILED = Verdict(
    "tls.v13_on", State.FAIL, PLACE, findings=(Finding("tls.v13_on", Severity.HIGH, PLACE, Fault("x", "y", "z")),)
)
CALL: Any = None  # no event of these looks at it


def collector(done: int = 50, listed: int = 200, *, outage: bool = False) -> Any:
    return SimpleNamespace(
        file=SimpleNamespace(counts=lambda: (done, listed)),
        cf=SimpleNamespace(rate_limit=RateLimitStatus(1200, 300.0, remaining=200, resets_in=120.0)),
        breaker=SimpleNamespace(is_open=outage),
        reader="",
    )


def test_it_tells_calls_quota_time_left_and_findings_by_severity():
    shown = Progress()
    shown.begin(Audit().plan.estimate(1000, 1, 1000), 1.0)
    shown.zone(collector(), [FAILED, FAILED])

    assert shown.facts == "0 calls · 1,000 of 1,200 of the quota used · 17 min left · 2 high"


def test_it_tells_what_is_waited_for_and_why():
    shown = Progress()
    shown.rate_limit_wait(RateLimitWait(CALL, 240.0, "1200 requests in 300 s are used up"))
    assert "waiting 4 min: 1200 requests in 300 s are used up" in shown.facts

    shown.retry_scheduled(RetryScheduled(CALL, 1, 60.0, RateLimited("GET", "/zones", status=429)))
    assert "waiting 60 s: a call was refused by the rate limit" in shown.facts

    shown.zone(collector(outage=True), [])
    assert "waiting: no call works at present; trying again" in shown.facts


def test_off_a_terminal_there_is_a_line_a_minute_and_if_quiet_none(capsys, monkeypatch):
    now = [0.0]
    monkeypatch.setattr(module, "monotonic", lambda: now[0])
    loud, quiet = Progress(), Progress(quiet=True)
    loud._last_line = quiet._last_line = 0.0
    for second in range(180):
        now[0] = float(second)
        loud.zone(collector(second), [])
        quiet.zone(collector(second), [])

    lines = capsys.readouterr().err.splitlines()
    assert [re.match(r"(\d+) of 200 zones read", line)[1] for line in lines] == ["60", "120"]  # type: ignore[index]


@pytest.mark.parametrize(("seconds", "words"), [(0, "1 s"), (59, "59 s"), (120, "2 min"), (5700, "95 min")])
def test_times_are_told_in_words(seconds, words):
    assert span(seconds) == words


def test_a_preflight_is_a_line_for_each_permission_whatever_the_number_of_accounts():
    places = [Place(f"Account {number}", str(number)) for number in range(60)]
    blind = {
        Blindness(place.account, "", ("Zone Settings Write", "Zone Settings Read")): Extent([("tls.v13_on", place)])
        for place in places
    }

    (line,) = preflight(blind)
    assert line.startswith("Blind: Account 0, Account 1, Account 2 and 57 more: needs Zone Settings Read;")
    assert line.endswith("this concerns 1 check: tls.v13_on")


async def test_a_refusal_that_is_the_same_for_each_zone_is_one_reason():
    async with Sandbox(zones=30, quota=None) as box:
        box.fault(SandboxFault("status", status=404, path="/zones/*/settings"))
        async with OneTry(box=box).clients(Progress(quiet=True)) as cf:
            report = await Audit(checks=("tls.*",)).run(cf)

    assert len(report.blind) == len(report.accounts)
    assert all("404" in why.reason for why in report.blind)
