"""The calls of Cloudflare's guide, executed against a sandbox in the ways that there are."""

import os
import shutil
import sys
from collections.abc import AsyncIterator
from subprocess import CompletedProcess

import anyio
import pytest
from anyio import to_thread

from cfapi.cli.shells.rendering import render
from cfapi.sandbox import Sandbox
from tests.support.command_lines import BASH
from tests.support.guide_calls import guide_calls

CURL, JQ = shutil.which("curl"), shutil.which("jq")
NAMES = list(guide_calls())
LAYOUTS = [(False, False), (True, True)]
needs_curl = pytest.mark.skipif(not (BASH and CURL and JQ), reason="bash, curl or jq is not on this machine")
# As web pages show them: the marks at the ends of lines have moved to the next argument.
AS_PUBLISHED = {
    "bash": 'curl "{url}" \\ --request PATCH \\ --header "Authorization: Bearer <API_TOKEN>" \\ '
    '--header "Content-Type: application/json" \\ --data \'{{"status": "accepted"}}\' | jq .',
    "cmd": 'curl "{url}" ^--request PATCH ^--header "Authorization: Bearer <API_TOKEN>" '
    '^--header "Content-Type: application/json" ^--data "{{""status"": ""accepted""}}"',
    "powershell": "curl.exe '{url}' `-X PATCH `-H \"Authorization: Bearer $env:CLOUDFLARE_API_TOKEN\" "
    "`-H 'Content-Type: application/json' `-d '{{\\\"status\\\": \\\"accepted\\\"}}'",
}


@pytest.fixture
async def box() -> AsyncIterator[Sandbox]:
    async with Sandbox(zones=3, quota=None) as box:
        yield box


def invite(box: Sandbox) -> str:
    return next(id for id, each in box.invites.items() if each["status"] == "pending")


def variables(box: Sandbox) -> dict[str, str]:
    secrets = {"CLOUDFLARE_API_TOKEN": box.token, "CLOUDFLARE_API_KEY": box.key, "CLOUDFLARE_EMAIL": box.email}
    return {**os.environ, "CLOUDFLARE_BASE_URL": box.url, **secrets}


async def run(command: list[str], box: Sandbox, given: str = "") -> CompletedProcess[bytes]:
    return await anyio.run_process(command, input=given.encode(), env=variables(box), check=False)


async def cfapi(box: Sandbox, *arguments: str, given: str = "") -> CompletedProcess[bytes]:
    return await run([sys.executable, "-m", "cfapi.cli", *arguments], box, given)


@needs_curl
@pytest.mark.parametrize(("multiline", "private"), LAYOUTS)
@pytest.mark.parametrize("name", NAMES)
async def test_bash_curl_and_jq_make_the_calls_of_the_guide(box, name, multiline, private):
    request = guide_calls(box.url, next(iter(box.zones)), invite(box))[name]
    line = render(request, "bash", multiline=multiline, private=private)

    done = await run([str(BASH), "-c", f"set -o pipefail; {line} --silent | jq --exit-status .success"], box)

    assert (done.stdout, done.returncode) == (b"true\n", 0), done.stderr
    assert [each.method for each in box.requests] == [request.method]


@needs_curl
@pytest.mark.parametrize("style", ["cmd", "batch"])
async def test_what_curl_receives_from_cmd_makes_the_calls_of_the_guide(wine, box, style):
    calls = list(guide_calls(box.url, next(iter(box.zones)), invite(box)).values())
    lines = [render(each, style, multiline=True) for each in calls]
    secrets = {name: value for name, value in variables(box).items() if name.startswith("CLOUDFLARE_")}

    received = await to_thread.run_sync(lambda: wine.received(lines, in_batch_file=style == "batch", **secrets))
    made = [await run([str(CURL), "--silent", "--fail", *each.arguments], box) for each in received]

    assert [each.returncode for each in made] == [0] * len(calls)
    assert [(each.method, each.status) for each in box.requests] == [(each.method, 200) for each in calls]


@pytest.mark.parametrize("multiline", [False, True])
@pytest.mark.parametrize("name", NAMES)
async def test_the_calls_of_the_guide_are_programs_in_python(box, name, multiline):
    request = guide_calls(box.url, next(iter(box.zones)), invite(box))[name]

    done = await run([sys.executable, "-c", render(request, "python", multiline=multiline)], box)

    assert (done.returncode, done.stderr) == (0, b"")
    assert [(each.method, each.status) for each in box.requests] == [(request.method, 200)]


@pytest.mark.parametrize("style", ["bash", "cmd", "batch", "powershell", "powershell-curl"])
async def test_cfapi_makes_the_calls_that_it_printed_for_a_shell(box, style):
    shell = style.removesuffix("-curl")
    calls = guide_calls(zone=next(iter(box.zones)), invite=invite(box))

    for request in calls.values():
        line = render(request, style, multiline=True)
        done = await cfapi(box, "curl", "--from", shell, "--query", "id || [0].id", given=line)
        assert done.returncode == 0, done.stderr

    assert [(each.method, each.status) for each in box.requests] == [(each.method, 200) for each in calls.values()]


@pytest.mark.parametrize("shell", AS_PUBLISHED)
@pytest.mark.parametrize("told", [True, False])
async def test_cfapi_makes_calls_of_lines_that_web_pages_have_damaged_and_says_so(box, shell, told):
    line = AS_PUBLISHED[shell].format(url=f"https://api.cloudflare.com/client/v4/user/invites/{invite(box)}")

    done = await cfapi(box, "curl", *(["--from", shell] if told else []), "--query", "status", given=line)

    assert (done.stdout.strip(), done.returncode) == (b'"accepted"', 0), done.stderr
    assert b"in the middle of a line" in done.stderr


async def test_a_pasted_token_signs_the_call_and_is_never_shown(box):
    line = f'curl https://api.cloudflare.com/client/v4/user -H "Authorization: Bearer {box.account_token}"'

    made = await cfapi(box, "curl", "-v", given=line)
    shown = [await cfapi(box, "curl", option, given=line) for option in ("--dry-run", "--as=bash", "--as=python")]

    assert [each.status for each in box.requests] == [403]  # a token of an account has no user
    assert all(box.account_token.encode() not in each.stdout + each.stderr for each in (made, *shown))
    assert all(b"roll it" in each.stderr for each in (made, *shown))


@pytest.mark.parametrize(
    ("line", "about"),
    [
        ("curl https://api.cloudflare.com/client/v4/zones/<ZONE_ID>", "placeholder <ZONE_ID>"),
        ("curl 'https://api.cloudflare.com/client/v4/zones/$ZONE_ID'", "placeholder $ZONE_ID"),
        ("curl https://api.cloudflare.com/client/v4/zones/$NO_SUCH_ID", "NO_SUCH_ID of the line is not set"),
        ("curl https://shop.example/client/v4/zones", "credentials are for"),
        ("curl https://shop.example/", "no URL of Cloudflare's API"),
        ("curl https://api.cloudflare.com/client/v4/zones -b a=s3cret", "cookies"),
        ("curl https://api.cloudflare.com/client/v4/zones -H 'X-Auth-Key: s3cret'", "without X-Auth-Email"),
        ("curl https://api.cloudflare.com/client/v4/zones -d @-", "standard input"),
        ("ls", "no call of curl"),
    ],
)
async def test_lines_that_can_not_be_called_are_refused_before_anything_is_sent(box, line, about):
    done = await cfapi(box, "curl", given=line)

    assert (done.returncode, done.stdout) == (2, b"")
    assert about in done.stderr.decode()
    assert b"s3cret" not in done.stderr
    assert box.requests == []


async def test_placeholders_are_the_zone_of_the_options(box):
    zone = next(iter(box.zones))

    done = await cfapi(
        box, "curl", "--zone", zone, "curl https://api.cloudflare.com/client/v4/zones/<ZONE_ID>", "--query=id"
    )

    assert done.stdout.decode().strip() == f'"{zone}"'


async def test_a_line_may_follow_as_a_shell_has_split_it(box):
    url = "https://api.cloudflare.com/client/v4/zones"

    done = await cfapi(box, "curl", "--query", "length(@)", "curl", "-s", url, "-G", "-d", "per_page=5")

    assert (done.stdout.strip(), done.returncode) == (b"3", 0), done.stderr
