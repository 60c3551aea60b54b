"""Waits and retries are told on a terminal, and that a call has another name."""

import json
import sys

import anyio
import pytest
from click.testing import CliRunner

from cfapi import Cloudflare
from cfapi._core.events import CallInfo, RateLimitWait
from cfapi.cli.calls.watching import Watching
from cfapi.cli.root import cfapi
from cfapi.sandbox import Sandbox
from tests.support.loopback import in_turn, ok, refusal, serving

CALL = CallInfo("GET", "/zones", "https://api.cloudflare.com/client/v4/zones", "zones.list")
ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353"


@pytest.mark.parametrize("is_terminal", [True, False])
async def test_a_retry_is_told_on_a_terminal_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], is_terminal: bool
):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: is_terminal)
    watching = Watching.of(verbose=False)
    async with serving(in_turn(refusal(503), ok([]))) as server, server.client(events=watching) as cf:
        await cf.zones.list()

    assert ("cfapi: trying again in " in capsys.readouterr().err) is is_terminal


@pytest.mark.parametrize(("is_terminal", "quiet"), [(True, False), (True, True), (False, False)])
def test_a_wait_for_the_rate_limit_is_told_on_a_terminal_unless_it_is_short_or_to_be_quiet(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], is_terminal: bool, quiet: bool
):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: is_terminal)
    watching = Watching.of(verbose=False, quiet=quiet)
    watching.rate_limit_wait(RateLimitWait(CALL, seconds=12.0, reason="1,200 of 1,200 requests are used"))
    watching.rate_limit_wait(RateLimitWait(CALL, seconds=0.4, reason="the next slot"))
    told = "cfapi: waiting 12 s for the rate limit: 1,200 of 1,200 requests are used\n"

    assert capsys.readouterr().err == (told if is_terminal and not quiet else "")


def test_another_name_of_a_call_is_told_with_the_name_that_it_has():
    words = ("billing", "usage", "paygo", "--account", ACCOUNT, "--dry-run")
    done = CliRunner().invoke(cfapi, words, env={"CLOUDFLARE_API_TOKEN": "token"})

    assert done.exit_code == 0
    assert "billing.usage.paygo is another name of billing usage get_account_usage_v1." in done.stderr


async def test_the_name_of_an_account_in_a_body_becomes_its_id():
    async with Sandbox(zones=5, quota=None) as box:
        async with Cloudflare(box.token, base_url=box.url) as cf:
            account = (await cf.accounts.list().collect(1))[0]
        words = ("zones", "create", "name=new.example", "type=full", f"account.id={account.name}")
        environment = {"CLOUDFLARE_BASE_URL": box.url, "CLOUDFLARE_API_TOKEN": box.token}
        done = await anyio.to_thread.run_sync(lambda: CliRunner().invoke(cfapi, words, env=environment))

    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout)["account"]["id"] == account.id


@pytest.mark.parametrize(
    "words",
    [
        "workers domains update --account {account} hostname=www.example service=site zone_id={name}",
        "r2 buckets domains custom create BUCKET --account {account} domain=www.example enabled=true zoneId={name}",
        "put accounts/{account}/workers/domains hostname=www.example service=site zone_id={name}",
        "zones subscriptions get --zone {name}",
        "get zones/{name}/dnssec",
        'post accounts/{account}/load_balancers/pools name=x origins:=[{{"zone_id":"{name}"}}]',
    ],
)
async def test_the_name_of_a_zone_becomes_its_id_wherever_that_is(words: str):
    async with Sandbox(zones=5, quota=None) as box:
        zone = next(iter(box.zones.values()))
        environment = {"CLOUDFLARE_BASE_URL": box.url, "CLOUDFLARE_API_TOKEN": box.token}
        typed = words.format(name=zone.name, account=ACCOUNT).split()
        done = await anyio.to_thread.run_sync(lambda: CliRunner().invoke(cfapi, [*typed, "--dry-run"], env=environment))

    assert done.exit_code == 0, done.stderr
    assert zone.id in done.stdout
    assert zone.name not in done.stdout
