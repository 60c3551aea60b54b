"""Pasted lines of bash reach the server as a real bash and a real curl send them."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import anyio
import pytest
from click.testing import CliRunner

from cfapi.cli.root import cfapi
from tests.support.loopback import Seen, ok, serving

CURL, BASH = shutil.which("curl"), shutil.which("bash")
pytestmark = pytest.mark.skipif(None in (CURL, BASH), reason="there is no curl, or no bash")
# URL is the base URL; each line is complete, and not damaged.
LINES = [
    "curl URL/a -X PUT -H 'X-A: a:b' -H 'cf-r2-jurisdiction: eu' -H 'X-Gone:' -e http://x.example/",
    "curl -- URL/a",
    "curl URL/a#part",
    "curl -G URL/a?x=1#part -d y=2",
    "curl -g 'URL/a?order=b'",
    "curl URL/a --ssl-no-revoke --retry-all-errors --remote-time --max-filesize 1000000",
    "curl -T FILE URL/a",
    "curl -T - URL/a < FILE",
    "curl -T - URL/a <<< 'some text'",
    "curl URL/a -d a=b -H 'Content-Type:'",
    "curl URL/a --data-binary @- -H 'Content-Type: text/plain' < FILE",
    "cat FILE | curl URL/a --data-binary @- -H 'Content-Type: text/plain'",
    "cat <<END | curl URL/a --data-binary @- -H 'Content-Type: text/plain'\nx $TOKEN\nEND",
    "curl URL/a -H 'Content-Type: text/plain' --data-binary @- <<-END\n\t\tx\n\tEND\n",
    "echo -n 'x  y' | curl URL/a -d @-",
    "echo 'x  y' | curl URL/a --data-binary @-",
    "printf %s 'x y' | curl URL/a --data-binary @-",
    "curl URL/a -X DELETE >/dev/null 2>&1 -d x=1",
    "curl 2>/dev/null URL/a -X DELETE",
    "curl >/dev/null URL/a -X DELETE",
    "curl URL/a \\\n  -X DELETE \\\n  > /dev/null",
    "curl URL/a -X DELETE &> /dev/null",
    "ZONE=abc\ncurl URL/zones/$ZONE -X DELETE",
    'export ZONE=abc; BODY=\'{"a":"it\'\\\'\'s"}\'\n\ncurl URL/zones/${ZONE} --json "$BODY"',
    "ZONE=abc && curl URL/zones/$ZONE",
    "cd / && curl URL/a -X DELETE",
    "A=b env B=c curl URL/a -X DELETE",
    "# why\ncurl URL/a -X DELETE # that is why",
    'curl URL/a --json \'{"price":"$5"}\'',
]
# What bash does not send as it is meant, or curl not at all, and what is meant.
DAMAGED = [
    ("$ curl URL/a \\\n> -X PUT \\\n> -d '{\n>   \"a\": 1\n> }'", "PUT", {"a": 1}),
    ("curl URL/a \\\n>   -X PUT \\\n>   --json '{}'", "PUT", {}),
    ("curl URL/a \u2010\u2010json '{}'", "POST", {}),
    ("curl URL/a \u2013\u2013json '{}'", "POST", {}),
    ("curl URL/a -\u2013json '{}'", "POST", {}),
    ("curl URL/a \u2212X PUT --json '{}'", "PUT", {}),
    ("curl URL/a -X \u201ePUT\u201c --json '{}'", "PUT", {}),
    ("curl URL/a --json \u201a{\u201ea\u201c: 1}\u2018", "POST", {"a": 1}),
    ("curl URL/a?x=1&y=2 --json '{}'", "POST", {}),
]
REFUSED = [
    ("curl URL/a[1-3]", "several"),
    ("curl 'URL/a{b,c}'", "several"),
    ("curl URL/a -d {a,b}", "Braces"),
    ('curl URL/a -d "costs $5"', r"\$5"),
    ("curl URL/a -d $$", r"\$\$"),
    ("curl URL/a -o >(cat)", "only a shell"),
    ("echo -e 'a\\tb' | curl URL/a -d @-", "echo -e"),
    ("curl URL/a -d @- < $FILE", "name of the file"),
    ("curl https://me:s3cret@api.cloudflare.com/client/v4/zones", "credentials are for"),
]
OWN = {"host", "user-agent", "accept", "accept-encoding", "connection", "content-length", "expect", "authorization"}
UNSAID = {"transfer-encoding", "content-type"}  # what curl does not tell of an upload, and servers don't need


def facts(seen: Seen) -> tuple[Any, ...]:
    headers = {name.lower(): value for name, value in seen.headers.items() if name.lower() not in OWN}
    if seen.headers.get("Content-Type", "application/octet-stream") == "application/octet-stream":
        headers = {name: value for name, value in headers.items() if name not in UNSAID}
    body = seen.json if headers.get("content-type") == "application/json" else seen.body
    return seen.method, seen.target, headers, body


def by_bash(line: str, folder: Path) -> None:
    variables = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TOKEN": "t0k3n"}
    subprocess.run(
        [str(BASH), "-c", line], env=variables, cwd=folder, check=True, capture_output=True, stdin=subprocess.DEVNULL
    )


def by_cfapi(line: str, base: str) -> Any:
    variables = {"CLOUDFLARE_BASE_URL": base, "CLOUDFLARE_API_TOKEN": "token", "TOKEN": "t0k3n"}
    return CliRunner().invoke(cfapi, ["curl", "--from", "bash"], input=line, env=variables)


async def test_what_arrives_is_what_curl_sends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "FILE").write_bytes(b"one\ntwo\n")
    monkeypatch.chdir(tmp_path)
    async with serving(lambda _: ok({})) as server:
        base = server.url.replace("/v4", "/client/v4")
        for line in (each.replace("URL", base) for each in LINES):
            await anyio.to_thread.run_sync(by_bash, line, tmp_path)
            done = await anyio.to_thread.run_sync(by_cfapi, line, base)

            assert done.exit_code == 0, (line, done.stderr)
            curl, ours = map(facts, server.seen)
            assert ours == curl, line
            server.seen.clear()


@pytest.mark.parametrize(("line", "method", "body"), DAMAGED)
async def test_a_damaged_line_is_sent_as_it_is_meant_and_this_is_told(line: str, method: str, body: object):
    async with serving(ok({})) as server:
        base = server.url.replace("/v4", "/client/v4")
        done = await anyio.to_thread.run_sync(by_cfapi, line.replace("URL", base), base)

    assert done.exit_code == 0, done.stderr
    [seen] = server.seen
    assert (seen.method, seen.json) == (method, body)


@pytest.mark.parametrize(("line", "about"), REFUSED)
def test_what_only_a_shell_knows_is_refused_and_nothing_is_sent(line: str, about: str):
    base = "http://127.0.0.1:9/client/v4"
    done = by_cfapi(line.replace("URL", base), base)

    assert done.exit_code == 2
    assert "s3cret" not in done.stderr
    assert re.search(about, done.stderr)


@pytest.mark.parametrize("base", ["HTTPS://API.Cloudflare.com/client/v4", "https://api.cloudflare.com:443/client/v4"])
def test_a_url_of_the_api_may_be_written_in_other_ways(base: str):
    done = CliRunner().invoke(
        cfapi, ["curl", "--dry-run", "curl", f"{base}/zones"], env={"CLOUDFLARE_API_TOKEN": "token"}
    )

    assert json.loads(done.stdout)["url"] == "https://api.cloudflare.com/client/v4/zones"


def test_headers_of_a_line_are_shown_before_it_is_sent():
    words = ["curl", "--dry-run", "curl", "https://api.cloudflare.com/client/v4/zones", "-H", "X-A: b"]
    done = CliRunner().invoke(cfapi, words, env={"CLOUDFLARE_API_TOKEN": "token"})

    assert json.loads(done.stdout)["headers"]["X-A"] == "b"


def test_braces_are_no_placeholders_where_curl_takes_them_as_they_are():
    words = ["curl", "--dry-run", "curl", "-g", 'https://api.cloudflare.com/client/v4/zones?a={"b":1}']
    done = CliRunner().invoke(cfapi, words, env={"CLOUDFLARE_API_TOKEN": "token"})

    assert json.loads(done.stdout)["url"].endswith("?a=%7B%22b%22:1%7D")
    refused = CliRunner().invoke(cfapi, [*words[:3], words[-1]], env={"CLOUDFLARE_API_TOKEN": "token"})
    assert (refused.exit_code, "placeholder" in refused.stderr) == (2, True)
