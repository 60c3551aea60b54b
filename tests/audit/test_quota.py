"""Audits at the quota, on a simulated clock: none is refused, and none waits longer than it has to."""

from collections import Counter
from contextlib import AsyncExitStack

import pytest

from cfapi import Cloudflare
from cfapi.audit import Audit, SnapshotFile, Terms
from cfapi.audit.estimate import Estimate, time_left, together
from cfapi.sandbox import Quota, Sandbox
from tests.support.audit_runs import at_quota, found
from tests.support.shared_time import SharedTime

TOKENS = 16


async def test_an_audit_takes_as_long_as_the_quota_asks_for_and_no_call_is_refused():
    run = await at_quota(700)

    assert set(run.statuses) == {200}
    assert run.best_seconds == 600
    assert run.best_seconds <= run.seconds <= 1.03 * run.best_seconds
    assert found(run.report) == run.planted


async def tokens(box: Sandbox, count: int) -> list[str]:
    """Some tokens, each for a part of the zones; one zone is of all of them."""
    zones = list(box.zones)
    async with Cloudflare(box.token, base_url=box.url, rate_limit=None) as cf:
        groups = [group async for group in cf.user.tokens.permission_groups.list() if "Read" in (group.name or "")]
        scope = "com.cloudflare.api.account.zone"
        reading = [{"id": group.id} for group in groups if scope in (group.scopes or ())]
        made: list[str] = []
        for number in range(count):
            resources = {f"{scope}.{id}": "*" for id in (zones[0], *zones[1 + number :: count])}
            policy = {"effect": "allow", "resources": resources, "permission_groups": reading}
            token = await cf.user.tokens.create(name=f"token {number}", policies=[policy])
            made.append(token.value or "")
    return made


@pytest.mark.timeout(180)
async def test_16_tokens_are_used_side_by_side_at_their_quotas_without_a_refusal(tmp_path):
    time, quota = SharedTime(), Quota(requests=60, window=300, per_second=200)
    async with Sandbox(zones=TOKENS * 30, clock=time.clock, quota=quota) as box:
        secrets = await tokens(box, TOKENS)
        time.elapsed += 60  # what made the tokens kept to no limit
        before, began = len(box.requests), time.elapsed
        async with AsyncExitStack() as open:
            clients = {
                f"token {number}": await open.enter_async_context(
                    Cloudflare(secret, base_url=box.url, clock=time.clock, events=time)
                )
                for number, secret in enumerate(secrets)
            }
            with SnapshotFile.create(tmp_path / "snapshot") as file:
                await Audit(clock=time.clock).collect(clients, file)
                report = Audit(terms=Terms(now=box.now)).judge(file, box.now)

        asked = box.requests[before:]
        reads = Counter(each.path for each in asked if each.path.endswith("/dnssec"))
        # They may not read accounts.
        assert {each.status for each in asked if each.path.startswith("/zones")} == {200}
        assert Counter(each.status for each in asked)[429] == 0
        assert set(reads.values()) == {1}, "a zone that several tokens see is read once"
        assert report.zones == len(box.zones)
        # Over 120 calls for each token: the third window has begun, whatever the number of tokens.
        assert len(asked) > TOKENS * 120
        assert 600 <= time.elapsed - began <= 1.03 * 600


@pytest.mark.parametrize(
    ("zones", "accounts", "calls", "seconds"),
    [(25, 3, 110, 0.55), (299, 1, 1205, 300), (1214, 8, 4905, 1200), (10_000, 3, 40_209, 9_900)],
)
def test_the_estimate_is_that_of_whole_windows(zones, accounts, calls, seconds):
    estimate = Audit().plan.estimate(zones, accounts, zones)

    assert estimate.calls == calls
    assert estimate.seconds() == pytest.approx(seconds)


def test_tokens_side_by_side_take_as_long_as_the_one_with_most_calls_or_as_the_address_allows():
    one, other = Estimate(100, 4, 5, 405), Estimate(1000, 4, 5, 4005)

    assert together([one, other]) == Estimate(1100, 4, 10, 4005)
    assert together([one, other]).seconds() == 900
    assert together([other] * 300).seconds() == pytest.approx(300 * 4005 / 200)
    assert together([other]).seconds(share=0.5) == 1800


@pytest.mark.parametrize(
    ("calls", "free", "seconds"), [(0, 0, 0), (200, 300, 1), (100, 0, 40), (1300, 100, 40), (1301, 100, 340)]
)
def test_the_time_left_counts_the_windows_that_are_still_needed(calls, free, seconds):
    assert time_left(calls, free, resets_in=40, quota_requests=1200, window=300) == seconds
