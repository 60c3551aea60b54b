"""What comes over a raw socket: HTTP that nobody can read is refused as everything else is."""

import gzip
import json
from typing import Any

import anyio
import pytest

from cfapi.sandbox import Fault, Sandbox

HEAD = "GET /client/v4/zones HTTP/1.1\r\nHost: sandbox\r\n"
POST = "POST /client/v4/zones HTTP/1.1\r\nHost: sandbox\r\nContent-Type: application/json\r\n"


async def said(box: Sandbox, request: str | bytes) -> tuple[int, dict[str, str], Any]:
    """Status, headers and body of what is answered to some bytes."""
    port = int(box.url.split(":")[2].split("/")[0])
    raw = request if isinstance(request, bytes) else request.encode("latin-1")
    async with await anyio.connect_tcp("127.0.0.1", port) as stream:
        await stream.send(raw)
        answer = b""
        while b"\r\n\r\n" not in answer or not answer.endswith(b"}"):
            answer += await stream.receive()
    head, _, body = answer.partition(b"\r\n\r\n")
    status, *lines = head.decode().split("\r\n")
    return int(status.split()[1]), dict(line.lower().split(": ", 1) for line in lines), json.loads(body)


@pytest.mark.parametrize(
    "request_",
    [
        "GET\r\n\r\n",
        "SING /client/v4/zones HTTP/1.1\r\n\r\n",
        f"{HEAD}Odd\x07: name\r\n\r\n",
        f"{POST}Content-Length: -3\r\n\r\nabc",
        f"{POST}Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n",
    ],
)
async def test_what_is_no_http_is_refused_in_an_envelope_with_a_ray(box: Sandbox, request_: str):
    status, headers, body = await said(box, request_)

    assert (status, body["success"], body["errors"][0]["code"]) == (400, False, 10005)
    assert headers["cf-ray"].endswith("-ams")
    assert headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    "request_",
    [f"GET /client/v4/zones?name={'x' * 40_000} HTTP/1.1\r\nHost: a\r\n\r\n", f"{HEAD}Long: {'x' * 40_000}\r\n\r\n"],
)
async def test_a_line_that_is_too_long_is_refused_with_414(box: Sandbox, request_: str):
    status, headers, body = await said(box, request_)

    assert (status, body["success"], "cf-ray" in headers) == (414, False, True)


async def test_a_url_as_long_as_cloudflare_takes_is_read(box: Sandbox):
    request = (
        f"GET /client/v4/zones?name={'x' * 16_000} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer {box.token}\r\n\r\n"
    )

    assert (await said(box, request))[0] == 200


async def test_what_breaks_in_the_sandbox_is_a_500_and_logged(
    box: Sandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def broken(*_: Any) -> None:
        raise ZeroDivisionError

    box.fault(Fault("latency", delay=0))
    monkeypatch.setattr(box._faults, "meet", broken)

    status, _, body = await said(box, f"{HEAD}\r\n")

    assert (status, body["success"]) == (500, False)
    (record,) = caplog.records
    assert (record.name, record.getMessage()) == ("cfapi.sandbox", "The sandbox failed at GET /client/v4/zones")
    assert record.exc_info is not None
    assert record.exc_info[0] is ZeroDivisionError


async def test_who_sends_no_http_is_not_logged(box: Sandbox, caplog: pytest.LogCaptureFixture):
    await said(box, "GET\r\n\r\n")

    assert not caplog.records


async def test_a_body_that_is_not_in_its_coding_is_refused(box: Sandbox):
    head = f"{POST}Authorization: Bearer {box.token}\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\n"

    status, headers, body = await said(box, f"{head}abc")

    assert (status, body["errors"][0]["code"], "cf-ray" in headers) == (400, 6007, True)


async def test_a_body_in_its_coding_is_read(box: Sandbox):
    packed = gzip.compress(b"{}")
    head = f"{POST}Authorization: Bearer {box.token}\r\nContent-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n"

    status, _, body = await said(box, head.encode() + packed)

    assert (status, body["errors"][0]["code"]) == (400, 1004)
