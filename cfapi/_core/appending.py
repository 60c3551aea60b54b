"""Adding to a file that other processes may be adding to."""

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path

_FAR = 0x7FFF_FFFE  # Windows locks bytes, and nobody may read those: ones that no file has


def append(path: Path, addition: Callable[[bytes], bytes]) -> None:
    """Add to a file, which is made if it is not there; no other process adds to it meanwhile.

    It is added as a whole, or not at all.

    Args:
        path: The file.
        addition: What to add to what is there; what it raises leaves the file as it is.

    Raises:
        OSError: It can't be written.
    """
    with path.open("a+b", buffering=0) as file, _locked(file):
        file.seek(0)
        there = file.readall()
        added = memoryview(addition(there))
        try:
            while added:
                added = added[file.write(added) :]
        except BaseException:
            file.truncate(len(there))
            raise


if sys.platform == "win32":
    import msvcrt

    @contextmanager
    def _locked(file: FileIO) -> Generator[None, None, None]:
        _at(file, msvcrt.LK_LOCK)
        try:
            yield
        finally:
            _at(file, msvcrt.LK_UNLCK)

    def _at(file: FileIO, what: int) -> None:
        place = file.tell()
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), what, 1)
        file.seek(place)

else:
    import fcntl

    @contextmanager
    def _locked(file: FileIO) -> Generator[None, None, None]:
        fcntl.flock(file, fcntl.LOCK_EX)  # closing it ends that
        yield
