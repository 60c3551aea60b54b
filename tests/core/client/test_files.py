"""Files that are replaced as a whole, or not at all."""

import asyncio
import errno
import gc
import os
import shutil
import stat
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from threading import Event, Thread
from typing import Any

import anyio
import pytest

from cfapi import ConnectionFailed
from cfapi._core.files import Replacement, Target, check_writable, replacing
from tests.support.loopback import Reply, serving
from tests.support.pieces import piecemeal

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes, pipes and devices are POSIX")
linux = pytest.mark.skipif(sys.platform != "linux", reason="/dev/full and /proc are Linux's")


def replace(path: Path, content: bytes = b"new") -> None:
    with Replacement(path) as file:
        file.write(content)


def broken_off(path: Path) -> None:
    def break_off() -> None:
        with Replacement(path) as file:
            file.write(b"half of it")
            file.flush()
            raise LookupError

    with pytest.raises(LookupError):
        break_off()


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old"
    path.write_bytes(b"old")
    return path


def content(path: Path) -> bytes:
    return path.read_bytes()


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


# --- a stream that is saved


async def test_an_old_file_survives_a_response_that_is_cut(old: Path):
    async with serving(Reply(b"abc", length=10)) as server, server.client() as cf:
        async with cf.open("GET", "/x") as stream:
            with pytest.raises(ConnectionFailed, match="truncated"):
                await stream.save(old)

    assert content(old) == b"old"
    assert names(old.parent) == ["old"]


async def test_an_old_file_survives_a_cancellation(old: Path):
    async with piecemeal() as server, server.cf.open("GET", "/x") as stream:
        await server.send(b"abc")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(stream.save(old), 0.05)

    assert content(old) == b"old"
    assert names(old.parent) == ["old"]


@pytest.mark.parametrize("steps", range(0, 300, 20))
async def test_wherever_saving_is_cancelled_the_file_is_the_old_or_the_new_one(old: Path, steps: int):
    async with serving(Reply(b"abc")) as server, server.client() as cf, cf.open("GET", "/x") as stream:
        saving = asyncio.ensure_future(stream.save(old))
        for _ in range(steps):
            await asyncio.sleep(0)
        saving.cancel()
        await asyncio.wait([saving])

    # A cancellation that comes while it is renamed comes too late.
    assert content(old) in ([b"old", b"abc"] if saving.cancelled() else [b"abc"])
    assert names(old.parent) == ["old"]


async def test_a_full_disk_is_the_error_of_the_system_and_the_old_file_survives(
    old: Path, monkeypatch: pytest.MonkeyPatch
):
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    async with serving(Reply(b"abc")) as server, server.client() as cf, cf.open("GET", "/x") as stream:
        with pytest.raises(OSError, match="No space left"):
            await stream.save(old)

    assert content(old) == b"old"
    assert names(old.parent) == ["old"]


@linux
async def test_a_device_that_is_full_is_the_error_of_the_system():
    async with serving(Reply(b"abc")) as server, server.client() as cf, cf.open("GET", "/x") as stream:
        with pytest.raises(OSError, match="No space left"):
            await stream.save("/dev/full")

    assert stat.S_ISCHR(os.stat("/dev/full").st_mode)  # noqa: PTH116


@posix
async def test_a_stream_is_saved_to_a_device():
    async with serving(Reply(b"abc")) as server, server.client() as cf, cf.open("GET", "/x") as stream:
        assert await stream.save(os.devnull) == 3

    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)  # noqa: PTH116


# --- replacing


def test_a_file_is_replaced_whole_and_nothing_else_is_left(old: Path):
    before = old.open("rb")
    with before:
        replace(old)

        assert old.read_bytes() == b"new"
        if sys.platform != "win32":
            assert before.read() == b"old"  # another file than before: who reads the old one is not disturbed
    assert names(old.parent) == ["old"]


def test_what_breaks_off_leaves_everything_as_it_was(old: Path, tmp_path: Path):
    broken_off(old)
    broken_off(tmp_path / "other")

    assert names(tmp_path) == ["old"]
    assert old.read_bytes() == b"old"


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_the_mode_is_kept_also_while_it_is_written(old: Path, mode: int):
    old.chmod(mode)

    with Replacement(old) as file:
        assert stat.S_IMODE(os.fstat(file.fileno()).st_mode) == mode
        file.write(b"new")

    assert stat.S_IMODE(old.stat().st_mode) == mode


@posix
def test_nobody_else_can_open_what_replaces_a_file_before_it_has_its_mode(old: Path, monkeypatch: pytest.MonkeyPatch):
    modes: list[int] = []
    monkeypatch.setattr(shutil, "copymode", lambda _, aside: modes.append(stat.S_IMODE(aside.stat().st_mode)))

    replace(old)

    assert modes == [0o600]


@posix
def test_a_new_file_has_the_mode_that_any_new_file_has(tmp_path: Path):
    replace(tmp_path / "new")
    (tmp_path / "other").write_bytes(b"")

    assert (tmp_path / "new").stat().st_mode == (tmp_path / "other").stat().st_mode


@posix
@pytest.mark.parametrize("there", [True, False])
def test_a_link_stays_a_link_and_its_target_is_replaced(tmp_path: Path, there: bool):
    (tmp_path / "folder").mkdir()
    target = tmp_path / "folder" / "target"
    if there:
        target.write_bytes(b"old")
    (tmp_path / "link").symlink_to("middle")
    (tmp_path / "middle").symlink_to(Path("folder", "target"))

    replace(tmp_path / "link")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "middle").is_symlink()
    assert target.read_bytes() == b"new"
    assert names(tmp_path / "folder") == ["target"]


@posix
def test_a_pipe_is_written_to(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    read: list[bytes] = []
    reader = Thread(target=lambda: read.append((tmp_path / "pipe").read_bytes()))
    reader.start()
    check_writable(tmp_path / "pipe")  # without opening it, which its reader would take for the end

    replace(tmp_path / "pipe")
    reader.join()

    assert read == [b"new"]
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@posix
@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "link"])
def test_standard_output_is_written_to_even_where_it_is_a_file(tmp_path: Path, name: str):
    (tmp_path / "link").symlink_to("/dev/stdout")
    out = tmp_path / "out"
    out.write_bytes(b"before,")
    program = (
        "import sys; from cfapi._core.files import Replacement, check_writable\n"
        f"check_writable({name!r})\nwith Replacement({name!r}) as file: file.write(b'new')\n"
    )

    with out.open("ab") as stdout:
        subprocess.run([sys.executable, "-c", program], stdout=stdout, cwd=tmp_path, check=True)

    assert out.read_bytes() == b"before,new"
    piped = subprocess.run([sys.executable, "-c", program], capture_output=True, cwd=tmp_path, check=True)
    assert piped.stdout == b"new"


@posix
def test_a_file_that_is_mounted_is_written_over(old: Path, monkeypatch: pytest.MonkeyPatch):
    def busy(*_: object) -> None:
        raise OSError(errno.EBUSY, "Device or resource busy")

    monkeypatch.setattr(Path, "replace", busy)
    replace(old)

    assert old.read_bytes() == b"new"
    assert names(old.parent) == ["old"]


def test_a_file_that_can_not_be_renamed_stays_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(PermissionError):
        replace(old)

    assert old.read_bytes() == b"old"
    assert names(old.parent) == ["old"]


# --- what is discarded


def test_what_was_discarded_is_neither_opened_nor_put_in_place_by_a_thread_that_comes_later(old: Path):
    opened, late = Replacement(old), Replacement(old)
    opened.open().write(b"new")

    opened.discard()
    opened.commit()
    late.discard()
    with pytest.raises(OSError, match="old") as raised:
        late.open()

    assert raised.value.errno == errno.ECANCELED
    assert old.read_bytes() == b"old"
    assert names(old.parent) == ["old"]


@posix
def test_a_device_that_is_opened_after_it_was_discarded_is_closed_again():
    late = Replacement(os.devnull)
    late.discard()

    with pytest.raises(OSError, match="null") as raised:  # and an open file would be a warning
        late.open()

    assert raised.value.errno == errno.ECANCELED
    gc.collect()


def test_what_can_not_even_be_closed_is_removed_all_the_same(old: Path):
    class Full(BytesIO):
        tried = False

        def close(self) -> None:
            if not self.tried:  # the interpreter closes it again
                self.tried = True
                raise OSError(errno.ENOSPC, "No space left on device")

    replacement = Replacement(old)
    replacement.open().close()
    replacement._file = Full()

    replacement.discard()

    assert names(old.parent) == ["old"]


async def test_where_its_scope_is_cancelled_nothing_is_left_either(old: Path):
    with anyio.CancelScope() as scope:
        async with replacing(old) as file:
            await file.write(b"half of it")
            scope.cancel()
            await anyio.sleep_forever()

    assert old.read_bytes() == b"old"  # noqa: ASYNC240
    assert names(old.parent) == ["old"]


@posix
async def test_where_its_task_is_cancelled_while_a_thread_opens_it_nothing_is_left(
    old: Path, monkeypatch: pytest.MonkeyPatch
):
    begun, release, check = Event(), Event(), Target.check

    def wait(self: Target) -> None:
        begun.set()
        release.wait(10)
        check(self)

    monkeypatch.setattr(Target, "check", wait)

    async def write() -> None:
        async with replacing(old):
            pass

    writing = asyncio.ensure_future(write())
    while not begun.is_set():  # noqa: ASYNC110  # of a thread
        await asyncio.sleep(0.001)
    writing.cancel()
    await asyncio.sleep(0.001)
    release.set()
    await asyncio.wait([writing])

    assert writing.cancelled()
    assert names(old.parent) == ["old"]


# --- what can't be written


@posix
def test_a_loop_of_links_is_an_error_and_is_not_followed_for_ever(tmp_path: Path):
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to("one")

    with pytest.raises(OSError, match="one") as raised:
        check_writable(tmp_path / "one")

    assert raised.value.errno == errno.ELOOP
    assert Target(tmp_path / "one", tmp_path / "one", None).is_replaced  # made into a loop after it was looked at


@posix
@pytest.mark.parametrize("attempt", [check_writable, replace])
def test_a_file_of_somebody_else_is_an_error_before_anything_is_written(
    old: Path, attempt: Any, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(os, "access", lambda *_: False)

    with pytest.raises(PermissionError, match="old"):
        attempt(old)

    assert names(old.parent) == ["old"]


@posix
@pytest.mark.parametrize("may_give_away", [True, False])
def test_the_owner_is_kept_where_that_is_allowed(old: Path, may_give_away: bool, monkeypatch: pytest.MonkeyPatch):
    given: list[tuple[int, int]] = []

    def give(_: Path, user: int, group: int) -> None:
        if not may_give_away:
            raise PermissionError
        given.append((user, group))

    monkeypatch.setattr(os, "chown", give)
    replace(old)

    assert old.read_bytes() == b"new"
    assert given == ([(old.stat().st_uid, old.stat().st_gid)] if may_give_away else [])


def unwritable(tmp_path: Path) -> dict[str, tuple[Path, type[OSError]]]:
    (tmp_path / "protected").write_bytes(b"old")
    (tmp_path / "protected").chmod(0o444)
    return {
        "a missing folder": (tmp_path / "missing" / "x", FileNotFoundError),
        "a folder": (tmp_path, IsADirectoryError),
        "a write-protected file": (tmp_path / "protected", PermissionError),
        "a file as a folder": (tmp_path / "protected" / "x", NotADirectoryError),
    }


@posix
@pytest.mark.parametrize("what", ["a missing folder", "a folder", "a write-protected file", "a file as a folder"])
@pytest.mark.parametrize("attempt", [check_writable, replace])
def test_what_can_not_be_written_is_an_error_that_names_it(tmp_path: Path, what: str, attempt: Any):
    path, error = unwritable(tmp_path)[what]

    with pytest.raises(error) as raised:
        attempt(path)

    assert raised.value.filename == str(path)
    assert names(tmp_path) == ["protected"]
    assert (tmp_path / "protected").read_bytes() == b"old"


@linux
def test_a_folder_in_which_no_file_can_be_made_is_an_error_for_everybody():
    with pytest.raises(OSError, match="/proc/report"):
        check_writable("/proc/report")


def test_to_try_leaves_no_trace(old: Path, tmp_path: Path):
    check_writable(old)
    check_writable(tmp_path / "new")

    assert old.read_bytes() == b"old"
    assert names(tmp_path) == ["old"]
