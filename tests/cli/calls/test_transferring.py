"""Progress bars of uploads and downloads: on a terminal, for what takes long, unless it is to be quiet."""

import asyncio
import io
import re
import sys
from pathlib import Path

import anyio
import pytest

from cfapi._core.call import Call
from cfapi._http.bodies import RequestBody
from cfapi.cli.calls import transferring
from cfapi.cli.calls.transferring import Transfer, with_bar
from cfapi.cli.root import cfapi
from tests.support.loopback import Reply, ok, serving
from tests.support.virtual_time import in_virtual_time

ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353"
IMAGE = b"\x89PNG" + bytes(600_000)
VALUE = f"accounts/{ACCOUNT}/storage/kv/namespaces/0f2ac74b498b48028cb68387c421e279/values/big"


class Terminal(io.StringIO):
    """A standard error that says it is a terminal."""

    def isatty(self) -> bool:
        return True

    @property
    def shown(self) -> str:
        """What was written, without escape sequences."""
        return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", self.getvalue())


def terminal_of(monkeypatch: pytest.MonkeyPatch, *, is_long: bool = False) -> Terminal:
    """A terminal from here on; pytest sets standard error again after fixtures. `is_long`: so is each transfer."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    if is_long:
        monkeypatch.setattr(transferring, "SHORT", 0.0)
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    return terminal


@in_virtual_time
async def test_what_is_over_within_a_second_has_no_bar(monkeypatch: pytest.MonkeyPatch):
    terminal = terminal_of(monkeypatch)
    with Transfer("zone.txt", 2_000_000, shown=True) as transfer:
        await asyncio.sleep(0.9)
        transfer.advance(2_000_000)
    await asyncio.sleep(9)

    assert terminal.getvalue() == ""


@in_virtual_time
async def test_what_takes_longer_shows_bytes_total_and_rate(monkeypatch: pytest.MonkeyPatch):
    terminal = terminal_of(monkeypatch)
    with Transfer("zone.txt", 2_000_000, shown=True) as transfer:
        transfer.advance(500_000)
        for _ in range(4):
            await asyncio.sleep(0.5)
            transfer.advance(250_000)

    assert "zone.txt" in terminal.shown
    assert "1.5/2.0 MB 500.0 kB/s" in terminal.shown


@in_virtual_time
async def test_what_does_not_move_shows_that(monkeypatch: pytest.MonkeyPatch):
    terminal = terminal_of(monkeypatch)
    with Transfer("zone.txt", 2_000_000, shown=True):
        await asyncio.sleep(2)

    assert "0.0/2.0 MB" in terminal.shown


@in_virtual_time
async def test_where_no_total_is_known_the_bytes_are_shown(monkeypatch: pytest.MonkeyPatch):
    terminal = terminal_of(monkeypatch)
    with Transfer("[red]x", None, shown=True) as transfer:
        await asyncio.sleep(1.5)
        transfer.advance(1_000_000)

    assert "[red]x" in terminal.shown
    assert "1.0/? MB" in terminal.shown


@in_virtual_time
async def test_nothing_is_shown_where_no_bar_is_wanted(monkeypatch: pytest.MonkeyPatch):
    terminal = terminal_of(monkeypatch)
    with Transfer("zone.txt", 2_000_000, shown=False) as transfer:
        await asyncio.sleep(60)
        transfer.advance(2_000_000)

    assert terminal.getvalue() == ""


@in_virtual_time
async def test_each_attempt_to_send_a_body_has_a_bar_of_its_own(monkeypatch: pytest.MonkeyPatch):
    terminal = terminal_of(monkeypatch)

    async def chunks():
        await asyncio.sleep(2)
        yield bytes(1_000_000)
        yield bytes(1_000_000)

    call = Call("PUT", "/x", body=RequestBody(chunks, 2_000_000))
    body = with_bar(call, shown=True).body
    assert isinstance(body, RequestBody)

    for _ in range(2):
        assert sum([len(chunk) async for chunk in body.chunks()]) == 2_000_000

    assert body.size == 2_000_000
    assert terminal.shown.count("2.0/2.0 MB") >= 2
    assert with_bar(call, shown=False) is call


@in_virtual_time
async def test_a_large_body_in_memory_has_a_bar_and_is_sent_as_it_is(monkeypatch: pytest.MonkeyPatch):
    terminal = terminal_of(monkeypatch)
    content = bytes(range(256)) * 4000
    body = with_bar(Call("PUT", "/x", body=content), shown=True).body
    assert isinstance(body, RequestBody)
    sent = b""
    async for chunk in body.chunks():
        sent += chunk
        await asyncio.sleep(0.5)

    assert sent == content
    assert (body.size, body.replayable) == (len(content), True)
    assert "sending" in terminal.shown
    assert "/1.0 MB" in terminal.shown


def test_a_small_body_in_memory_stays_what_it_is():
    call = Call("PUT", "/x", body=b'{"paused":true}')

    assert with_bar(call, shown=True) is call


async def command(monkeypatch: pytest.MonkeyPatch, base_url: str, *words: str) -> None:
    """Run a command here, with the standard error that there is."""
    monkeypatch.setenv("CLOUDFLARE_BASE_URL", base_url)
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "token")
    end = await anyio.to_thread.run_sync(lambda: cfapi(words, standalone_mode=False))
    assert end is None


async def test_a_download_to_a_file_has_a_bar_and_with_quiet_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    terminal = terminal_of(monkeypatch, is_long=True)
    file = tmp_path / "value"
    async with serving(Reply(IMAGE, headers={"Content-Type": "application/octet-stream"})) as server:
        await command(monkeypatch, server.url, "get", VALUE, "-o", str(file), "--quiet")
        assert terminal.getvalue() == ""
        await command(monkeypatch, server.url, "get", VALUE, "-o", str(file))

    assert file.read_bytes() == IMAGE
    assert re.search(r"value .* [\d.]+/600\.\d kB", terminal.shown)


async def test_a_download_to_a_pipe_has_a_bar_on_standard_error(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
):
    terminal = terminal_of(monkeypatch, is_long=True)
    async with serving(Reply(IMAGE, headers={"Content-Type": "application/octet-stream"})) as server:
        await command(monkeypatch, server.url, "get", VALUE)

    assert capsysbinary.readouterr().out == IMAGE
    assert "/600.0 kB" in terminal.shown


async def test_an_upload_has_a_bar_and_with_quiet_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    terminal = terminal_of(monkeypatch, is_long=True)
    file = tmp_path / "image.png"
    file.write_bytes(IMAGE)
    words = ("images", "v1", "create", "--account", ACCOUNT, f"file=@{file}")
    async with serving(ok({"id": "x"})) as server:
        await command(monkeypatch, server.url, *words, "--quiet")
        assert terminal.getvalue() == ""
        await command(monkeypatch, server.url, *words)

    assert IMAGE in server.seen[-1].body
    assert re.search(r"sending .* [\d.]+/600\.\d kB", terminal.shown)
