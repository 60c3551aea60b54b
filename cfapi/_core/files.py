"""Files that are replaced as a whole, or not at all."""

import errno
import os
import re
import secrets
import shutil
import stat
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import BinaryIO

import anyio
from anyio import to_thread
from attrs import define, field, frozen

# Names of what this process has open. That may be a regular file, in which others go on writing.
_OPEN_FILE = re.compile(r"/dev/(std(in|out|err)|fd/\d+)|/proc/[^/]+/fd/\d+")
_MOST_LINKS = 40  # as Linux has it


@frozen
class Target:
    """Where something is to be written.

    Attributes:
        path: As it was given.
        real: The same without links.
        old: What is there now.
    """

    path: Path
    real: Path
    old: os.stat_result | None

    @classmethod
    def at(cls, path: str | os.PathLike[str]) -> "Target":
        """The target that a path names."""
        try:
            old = os.stat(path)  # noqa: PTH116  # Path has no use for "NUL"
        except FileNotFoundError:
            old = None
        return cls(Path(path), Path(os.path.realpath(path)), old)

    @property
    def is_replaced(self) -> bool:
        """Whether it is a regular file; devices, pipes and open files are written to instead."""
        if any(_OPEN_FILE.fullmatch(str(step)) for step in _links(self.path)):
            return False
        return self.old is None or stat.S_ISREG(self.old.st_mode)

    def check(self) -> None:
        """Raise if it may not be written.

        Raises:
            OSError: It is a directory, or write-protected.
        """
        if self.old is None:
            return
        if stat.S_ISDIR(self.old.st_mode):
            raise self.error(errno.EISDIR)
        # Whoever may do anything, such as root, should not do this by accident either.
        if not self.old.st_mode & 0o222 or not os.access(self.path, os.W_OK):
            raise self.error(errno.EACCES)

    def error(self, number: int | None) -> OSError:
        """An error of the operating system, with the path as it was given."""
        number = number or errno.EIO
        return OSError(number, os.strerror(number), str(self.path))


@define(eq=False)
class Replacement:
    """What takes the place of a file once it is complete; until then, what is there stays.

    `is_private` is whether it is its owner's alone, whoever may read what is there now; otherwise modes are kept.

    It is written aside, in the same folder, and renamed. Links stay: what they lead to is replaced.
    Devices, pipes and open files, such as /dev/stdout, can't be replaced: they are written to.

    Used as a context manager, or by its methods, which may be called from any threads.
    """

    path: str | os.PathLike[str]
    is_private: bool = field(default=False, kw_only=True)
    _file: BinaryIO | None = field(default=None, init=False)
    _target: Target = field(init=False)
    _aside: Path | None = field(default=None, init=False)
    _is_over: bool = field(default=False, init=False)
    _turn: Lock = field(factory=Lock, init=False)

    def __enter__(self) -> BinaryIO:
        return self.open()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None:
                self.commit()
        finally:
            self.discard()

    def open(self) -> BinaryIO:
        """Open it for writing.

        Raises:
            OSError: It can't be written: its folder is missing or write-protected, or it is itself, or a directory.
        """
        self._target = Target.at(self.path)
        self._target.check()
        if not self._target.is_replaced:
            return self._kept(open(self.path, "ab"))  # noqa: PTH123  # never truncated; a pipe may wait here
        with self._turn:
            self._check_wanted()
            self._file = self._created()
            return self._file

    def _kept(self, file: BinaryIO) -> BinaryIO:
        with self._turn:
            try:
                self._check_wanted()
            except OSError:
                file.close()
                raise
            self._file = file
            return file

    def _check_wanted(self) -> None:
        """A thread may still open it after its task was cancelled and has discarded it."""
        if self._is_over:
            raise self._target.error(errno.ECANCELED)

    def _created(self) -> BinaryIO:
        aside = self._target.real.with_name(f".cfapi-{secrets.token_hex(8)}")
        try:
            # Until its mode is that of the old file, which may be a secret, nobody else may open it.
            guarded = self.is_private or self._target.old is not None
            file = open(aside, "xb", opener=_private if guarded else None)  # noqa: SIM115
        except OSError as error:
            raise self._target.error(error.errno) from None
        self._aside = aside
        if self._target.old is not None:
            with suppress(OSError, AttributeError):  # only few may give files away, and none on Windows
                os.chown(aside, self._target.old.st_uid, self._target.old.st_gid)
            if not self.is_private:
                shutil.copymode(self._target.real, aside)
        return file

    def commit(self) -> None:
        """Let it take its place.

        Raises:
            OSError: It can't, for example because the disk is full.
        """
        with self._turn:
            if self._file is None or self._is_over:
                return
            self._file.flush()
            if self._aside is not None:
                os.fsync(self._file.fileno())
            self._file.close()
            if self._aside is not None:
                self._rename(self._aside)

    def _rename(self, aside: Path) -> None:
        try:
            aside.replace(self._target.real)
        except OSError as error:
            if error.errno != errno.EBUSY:  # a file that is mounted, as into a container, can only be written over
                raise self._target.error(error.errno) from None
            shutil.copyfile(aside, self._target.real)
            aside.unlink()

    def discard(self) -> None:
        """Remove what did not take its place. Does nothing after `commit` has worked."""
        with self._turn:
            self._is_over = True
            if self._file is not None:
                with suppress(OSError):  # what is still buffered may not fit either
                    self._file.close()
            if self._aside is not None:
                self._aside.unlink(missing_ok=True)


@asynccontextmanager
async def replacing(path: str | os.PathLike[str]) -> AsyncGenerator[anyio.AsyncFile[bytes]]:
    """A file that takes the place of another one where the `async with` ends without an error.

    Raises:
        OSError: It can't be written.
    """
    replacement = Replacement(path)
    try:
        yield anyio.wrap_file(await to_thread.run_sync(replacement.open))
        await to_thread.run_sync(replacement.commit)
    finally:
        with anyio.CancelScope(shield=True):
            await to_thread.run_sync(replacement.discard)


def check_writable(path: str | os.PathLike[str]) -> None:
    """Raise if a file can't be written now.

    Raises:
        OSError: It can't.
    """
    target = Target.at(path)
    target.check()
    if target.is_replaced:
        replacement = Replacement(path)
        replacement.open()
        replacement.discard()


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _links(path: Path) -> Iterator[Path]:
    """A path, and what the links there lead to, one after the other."""
    for _ in range(_MOST_LINKS):
        yield path.absolute()
        if not path.is_symlink():
            return
        path = path.parent / path.readlink()
