"""Token files that are rotated in every usual way, and those that can't be read for a moment, or at all."""

import asyncio
import logging
import os
import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cfapi import ConfigurationError
from cfapi._core.token_file import TokenFile
from tests.support.loopback import serving

posix = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and modes are POSIX")

OLD, NEW = "cfut_" + "a" * 40, "cfut_" + "b" * 40


async def token(source: TokenFile) -> str:
    headers = await source.sign("GET", "https://api.cloudflare.com/client/v4/zones")
    return str(headers["Authorization"]).removeprefix("Bearer ")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "token"
    path.write_text(OLD)
    return path


def write(path: Path, text: str = NEW) -> None:
    path.write_text(text)


def rename_over(path: Path) -> None:
    other = path.with_name("other")
    other.write_text(NEW)
    other.replace(path)


def with_the_same_time(path: Path) -> None:
    before = path.stat()
    rename_over(path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def in_place_with_the_same_time(path: Path) -> None:
    before = path.stat()
    path.write_text(NEW + "\n")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def back_in_time(path: Path) -> None:
    rename_over(path)
    os.utime(path, (1, 1))


def swap_link(path: Path) -> None:
    """As Kubernetes does it: token -> ..data/token, ..data -> a folder of its time."""
    for name, content in (("..1", OLD), ("..2", NEW)):
        (path.parent / name).mkdir(exist_ok=True)
        (path.parent / name / "token").write_text(content)
    (path.parent / "..data_tmp").symlink_to("..2")
    (path.parent / "..data_tmp").replace(path.parent / "..data")


def as_kubernetes(path: Path) -> None:
    (path.parent / "..1").mkdir()
    (path.parent / "..1" / "token").write_text(OLD)
    (path.parent / "..data").symlink_to("..1")
    path.unlink()
    path.symlink_to("..data/token")


ROTATIONS: dict[str, Callable[[Path], None]] = {
    "truncated and written": write,
    "renamed over": rename_over,
    "renamed over, of the same time": with_the_same_time,
    "written, of the same time": in_place_with_the_same_time,
    "renamed over, of an older time": back_in_time,
}


@pytest.mark.parametrize("rotate", ROTATIONS.values(), ids=ROTATIONS)
async def test_the_next_request_has_the_new_token_however_the_file_is_rotated(
    path: Path, rotate: Callable[[Path], None]
):
    async with serving() as server, server.client(api_token=None, api_token_file=path) as cf:
        await cf.get("/zones")
        rotate(path)
        await cf.get("/zones")

        assert [seen.headers["Authorization"] for seen in server.seen] == [f"Bearer {OLD}", f"Bearer {NEW}"]


@posix
async def test_a_link_that_is_swapped_is_followed(path: Path):
    as_kubernetes(path)
    source = TokenFile(path)
    assert await token(source) == OLD

    swap_link(path)

    assert await token(source) == NEW


async def test_a_file_that_stays_is_read_once(path: Path, monkeypatch: pytest.MonkeyPatch):
    source = TokenFile(path)
    await token(source)
    monkeypatch.setattr(Path, "open", lambda *_, **__: pytest.fail("read again"))

    assert [await token(source) for _ in range(3)] == [OLD] * 3


@pytest.mark.parametrize("encoded", [b"%b\n", b"%b\r\n", b"\xef\xbb\xbf%b", b"  %b\n\n", b"\xef\xbb\xbf%b\r\n"])
async def test_line_breaks_around_a_token_and_a_byte_order_mark_are_no_part_of_it(path: Path, encoded: bytes):
    path.write_bytes(encoded % NEW.encode())  # noqa: ASYNC240

    assert await token(TokenFile(path)) == NEW


# --- not there for a moment


def half_written(path: Path) -> None:
    path.write_text(NEW[:20])


def empty(path: Path) -> None:
    path.write_text("")


def blank(path: Path) -> None:
    path.write_text("\n")


def delete(path: Path) -> None:
    path.unlink()


def become_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("disturb", [half_written, empty, blank, delete])
async def test_the_last_token_stays_in_use_and_that_is_logged_once(
    path: Path, disturb: Callable[[Path], None], caplog: pytest.LogCaptureFixture
):
    source = TokenFile(path)
    await token(source)

    disturb(path)
    assert [await token(source) for _ in range(3)] == [OLD] * 3
    write(path)

    assert await token(source) == NEW
    assert [(each.name, each.levelno) for each in caplog.records] == [("cfapi.credentials", logging.WARNING)]
    assert str(path) in caplog.text
    assert NEW[:20] not in caplog.text


@pytest.mark.parametrize("error", [PermissionError, IsADirectoryError, OSError])
async def test_permission_that_is_lost_for_a_moment_leaves_the_last_token_in_use(
    path: Path, error: type[OSError], monkeypatch: pytest.MonkeyPatch
):
    source = TokenFile(path)
    await token(source)
    write(path)

    def refuse(*_: object, **__: object) -> None:
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", refuse)
        assert await token(source) == OLD

    assert await token(source) == NEW


async def test_a_token_that_is_shorter_is_taken_once_the_file_has_settled(path: Path):
    now = path.stat().st_mtime  # noqa: ASYNC240
    source = TokenFile(path, now=lambda: now)
    await token(source)
    write(path, "short")
    now = path.stat().st_mtime + 0.5  # noqa: ASYNC240
    assert await token(source) == OLD

    now += 1

    assert await token(source) == "short"


async def test_a_shorter_token_with_its_line_break_is_complete(path: Path):
    source = TokenFile(path)
    await token(source)

    write(path, "short\n")

    assert await token(source) == "short"


# --- bad content


BAD = {
    "empty": (b"", "is empty"),
    "line breaks inside": (b"cfut_a\ncfut_b\n", "white space or control characters"),
    "spaces inside": (b"cfut_a cfut_b", "white space or control characters"),
    "not ASCII": ("cfut_ä".encode(), "outside ASCII"),
    "not UTF-8": (b"\xff\xfec\0f\0u\0t\0", "outside ASCII"),
    "a whole header": (b"Bearer cfut_a", "give the token alone"),
    "much else": (b"x" * 100_000, "white space or control characters"),
}


@pytest.mark.parametrize(("content", "words"), BAD.values(), ids=BAD)
async def test_what_is_no_token_is_an_error_without_its_content(path: Path, content: bytes, words: str):
    path.write_bytes(content)  # noqa: ASYNC240

    with pytest.raises(ConfigurationError, match=words) as raised:
        await token(TokenFile(path))

    assert str(path) in str(raised.value)
    assert "cfut_" not in str(raised.value)


@posix
async def test_a_file_of_any_size_is_an_error_and_is_not_read_to_its_end(path: Path):
    os.truncate(path, 2**40)

    with pytest.raises(ConfigurationError, match="white space or control characters"):
        await token(TokenFile(path))


async def test_bad_content_is_an_error_also_after_a_good_token_and_until_it_is_mended(path: Path):
    source = TokenFile(path)
    await token(source)
    write(path, "one two three " * 10)
    for _ in range(2):
        with pytest.raises(ConfigurationError, match="white space"):
            await token(source)

    write(path)

    assert await token(source) == NEW


@pytest.mark.parametrize("spoil", [delete, become_a_folder])
async def test_a_file_that_was_never_read_is_an_error_that_names_it(path: Path, spoil: Callable[[Path], None]):
    spoil(path)

    with pytest.raises(ConfigurationError, match=rf"The token file {path} can't be read: \w+Error"):
        await token(TokenFile(path))


# --- slow files


@posix
async def test_a_pipe_is_read_without_blocking_other_tasks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    opened: list[object] = []
    os.mkfifo(tmp_path / "pipe")
    source = TokenFile(tmp_path / "pipe")
    reading = asyncio.ensure_future(token(source))
    for _ in range(100):
        await asyncio.sleep(0)
    assert not reading.done()

    writer = threading.Thread(target=(tmp_path / "pipe").write_text, args=(NEW,))
    writer.start()
    assert await reading == NEW
    writer.join()
    os.utime(tmp_path / "pipe", (1, 1))  # as writing to it does, some milliseconds later
    monkeypatch.setattr(Path, "open", lambda *_, **__: opened.append(_))

    assert await token(source) == NEW
    assert opened == []  # it can be read but once


@posix
async def test_a_pipe_that_nobody_writes_to_is_an_error_after_the_time_limit(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    source = TokenFile(tmp_path / "pipe", limit=0.02)

    for _ in range(2):
        with pytest.raises(ConfigurationError, match=r"pipe could not be read within 0.02 s"):
            await token(source)
    write(tmp_path / "pipe")  # ends the thread


@posix
async def test_a_file_that_hangs_later_leaves_the_last_token_in_use_without_another_wait(path: Path):
    source = TokenFile(path, limit=0.02)
    await token(source)
    path.unlink()  # noqa: ASYNC240
    os.mkfifo(path)

    async with asyncio.timeout(1):
        assert [await token(source) for _ in range(200)] == [OLD] * 200
    write(path)
    while await token(source) == OLD:  # noqa: ASYNC110  # only the source knows
        await asyncio.sleep(0)

    assert stat.S_ISFIFO(path.stat().st_mode)  # noqa: ASYNC240


async def test_calls_that_wait_for_a_file_share_its_reading(path: Path, monkeypatch: pytest.MonkeyPatch):
    opened, release, once = [], threading.Event(), Path.open

    def slowly(self: Path, mode: str) -> object:
        opened.append(self)
        release.wait(5)
        return once(self, mode)

    monkeypatch.setattr(Path, "open", slowly)
    source = TokenFile(path)
    waiting = [asyncio.ensure_future(token(source)) for _ in range(50)]
    await asyncio.sleep(0)
    release.set()

    assert await asyncio.gather(*waiting) == [OLD] * 50
    assert opened == [path]


async def test_a_call_that_is_cancelled_while_it_waits_leaves_the_others_alone(path: Path):
    source = TokenFile(path)
    one, other = asyncio.ensure_future(token(source)), asyncio.ensure_future(token(source))
    await asyncio.sleep(0)

    one.cancel()

    assert await other == OLD


async def test_a_path_that_no_file_can_have_is_an_error_that_names_it():
    with pytest.raises(ConfigurationError, match="can't be read"):
        await token(TokenFile(Path("no\0path")))


async def test_a_file_that_is_replaced_while_it_is_read_is_read_again(path: Path, monkeypatch: pytest.MonkeyPatch):
    opened = Path.open

    def open_and_replace(self: Path, *arguments: Any) -> object:
        file = opened(self, *arguments)
        monkeypatch.undo()
        rename_over(path)
        return file

    monkeypatch.setattr(Path, "open", open_and_replace)
    source = TokenFile(path)

    assert [await token(source), await token(source)] == [OLD, NEW]


@posix
async def test_a_file_that_was_refused_and_then_can_not_be_read_leaves_the_last_token_in_use(path: Path):
    source = TokenFile(path)
    await token(source)
    write(path, "no token, but words\n")
    with pytest.raises(ConfigurationError):
        await token(source)

    become_a_folder(path)

    assert await token(source) == OLD


async def test_a_shorter_token_from_the_future_is_taken(path: Path):
    source = TokenFile(path)
    await token(source)
    write(path, NEW[:-4])
    os.utime(path, (source.now() + 3600, source.now() + 3600))

    assert await token(source) == NEW[:-4]


async def test_a_file_that_was_never_read_is_an_error_and_no_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    with pytest.raises(ConfigurationError):
        await token(TokenFile(tmp_path))

    assert caplog.records == []


@posix
def test_a_file_that_can_be_read_after_its_loop_has_ended_makes_no_noise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    os.mkfifo(tmp_path / "pipe")
    errors: list[object] = []
    monkeypatch.setattr(threading, "excepthook", errors.append)
    others = set(threading.enumerate())

    with pytest.raises(ConfigurationError):
        asyncio.run(token(TokenFile(tmp_path / "pipe", limit=0.01)))
    (reading,) = [
        thread for thread in threading.enumerate() if thread.name == "cfapi token file" and thread not in others
    ]
    write(tmp_path / "pipe")
    reading.join()

    assert errors == []


@posix
async def test_a_file_that_hangs_does_not_keep_the_program_from_ending(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ConfigurationError):
        await token(TokenFile(tmp_path / "pipe", limit=0.01))

    reading = [thread for thread in threading.enumerate() if thread.name == "cfapi token file"]
    (tmp_path / "pipe").write_text(NEW)
    assert reading
    assert all(thread.daemon for thread in reading)
