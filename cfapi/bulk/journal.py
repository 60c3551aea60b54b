"""`Journal`: where a run keeps which items it has finished, so that the next one goes on after whatever ended it.

The file is a SQLite database with one commit before the work of an item and one after it. A commit outlives the process
at once, so that a run which is killed repeats no item that had finished; it is on the disk some time later, so that a
machine that loses power may repeat the last ones.
"""

import json
import os
import sqlite3
from collections.abc import Callable, Collection, Generator
from contextlib import contextmanager, suppress
from functools import partial
from inspect import unwrap
from pathlib import Path
from traceback import format_exception_only
from types import TracebackType
from typing import Any, Final, Literal, Self

from attrs import define, field, frozen

from cfapi._codec.encoding import encode_json
from cfapi._printable import printable
from cfapi.bulk.outcome import JournalError
from cfapi.errors import ArgumentError

# What SQLite has for telling a kind of file from others: https://www.sqlite.org/pragma.html#pragma_application_id
KIND: Final = int.from_bytes(b"cfap")
FORMAT: Final = 1

_SCHEMA = (
    "CREATE TABLE about (job TEXT NOT NULL, run INTEGER NOT NULL)",
    "CREATE TABLE item (key TEXT PRIMARY KEY, run INTEGER NOT NULL, state TEXT NOT NULL, content BLOB) WITHOUT ROWID",
    f"PRAGMA application_id = {KIND}",
    f"PRAGMA user_version = {FORMAT}",
)


@frozen
class Journal:
    """Where a run keeps which items it has finished.

    Attributes:
        path: The file, which only its owner may read; a new one is made, and one that is there is gone on with.
        job: What the run does: a journal of another job is refused. If left out, it is the name of the work's function,
            so say what else matters: `job="192.0.2.1 -> 192.0.2.7"`.
        repeat: Which items of earlier runs are worked on again: those that failed, and those that were under way when
            their run ended. The others have their earlier outcome, with `EarlierFailure` or `Interrupted` as its error.
        values: Whether results are kept, too, as JSON. Otherwise the journal has the keys of items and the messages of
            errors, and the earlier outcomes have no results.
    """

    path: str | os.PathLike[str]
    job: str = ""
    repeat: Collection[Literal["failed", "interrupted"]] = ("failed", "interrupted")
    values: bool = False

    def __attrs_post_init__(self) -> None:
        if unknown := set(self.repeat) - {"failed", "interrupted"}:
            raise ArgumentError(f'repeat= takes "failed" and "interrupted", not {sorted(map(str, unknown))}.')


@frozen
class Entry:
    """What the journal has of an item.

    Attributes:
        state: "begun" and no more, "done" or "failed".
        content: Of what is done the result as JSON, of what failed the error.
    """

    state: str
    content: bytes | None

    @property
    def result(self) -> Any:
        """The result of what is done, if it was kept."""
        return None if self.content is None else json.loads(self.content)

    @property
    def message(self) -> str:
        """The error of what failed."""
        return (self.content or b"").decode("utf-8", "replace")


@define(eq=False)
class JournalFile:
    """A journal that is open for one run; a context manager."""

    journal: Journal
    _database: sqlite3.Connection = field(repr=False)
    _run: int

    @classmethod
    def open(cls, journal: Journal, job: str) -> Self:
        """Open a journal, which is made if it is not there.

        Raises:
            JournalError: It can't be opened.
        """
        path = Path(journal.path).absolute()
        with _explained(path):
            with suppress(FileExistsError):
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            database = sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=0, isolation_level=None)
            try:
                return cls(journal, database, _next_run(database, path, job))
            except BaseException:
                database.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._database.close()

    def begin(self, key: str) -> Entry | None:
        """Write that an item is begun; or what it has come to in an earlier run, if it is not to be worked on again.

        Raises:
            ArgumentError: This run has begun an item of this key already.
            JournalError: The journal can't be written.
        """
        found = self._execute("SELECT run, state, content FROM item WHERE key = ?", key).fetchone()
        if found is not None and found[0] == self._run:
            raise ArgumentError(
                f"Two items of this run have the key {printable(repr(key))}: key= must tell them apart."
            )
        earlier = None if found is None else Entry(*found[1:])
        if earlier is not None and self._stays(earlier):
            self._execute("UPDATE item SET run = ? WHERE key = ?", self._run, key)
            return earlier
        self._execute("INSERT OR REPLACE INTO item VALUES (?, ?, 'begun', NULL)", key, self._run)
        return None

    def finish(self, key: str, result: object) -> None:
        """Write that an item is done.

        Raises:
            JournalError: The journal can't be written; or it can't keep the result, but only that the item is done.
        """
        content, problem = None, None
        try:
            content = encode_json(result) if self.journal.values else None
        except ArgumentError as error:
            problem = error
        self._end(key, "done", content)
        if problem is not None:
            message = f"The result of {printable(key)} can't be kept in the journal {self._name}: {problem}"
            raise JournalError(message) from problem

    def fail(self, key: str, error: BaseException) -> None:
        """Write that an item has failed.

        Raises:
            JournalError: The journal can't be written.
        """
        self._end(key, "failed", "".join(format_exception_only(error)).strip().encode("utf-8", "replace"))

    @property
    def _name(self) -> str:
        return printable(str(self.journal.path))

    def _stays(self, earlier: Entry) -> bool:
        """Whether what an earlier run has written of an item stays, and the item is not worked on."""
        return earlier.state == "done" or _WORDS[earlier.state] not in self.journal.repeat

    def _end(self, key: str, state: str, content: bytes | None) -> None:
        self._execute("UPDATE item SET state = ?, content = ? WHERE key = ?", state, content, key)

    def _execute(self, statement: str, *values: object) -> sqlite3.Cursor:
        with _explained(Path(self.journal.path)):
            return self._database.execute(statement, values)


_WORDS = {"begun": "interrupted", "failed": "failed"}


def job_of(journal: Journal, work: Callable[..., object]) -> str:
    """What the run does: what its journal says, or else the name of its work."""
    while isinstance(work, partial):
        work = work.func
    work = unwrap(work)
    named = work if hasattr(work, "__qualname__") else type(work)
    return journal.job or f"{named.__module__}.{named.__qualname__}"


def _next_run(database: sqlite3.Connection, path: Path, job: str) -> int:
    """Lock a journal, check that it is one of this job, and count the run."""
    database.execute("PRAGMA locking_mode = EXCLUSIVE")  # as long as it is open: another run is refused
    (kind,), (format,) = (database.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version"))
    is_new = database.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
    if not is_new and kind != KIND:
        raise JournalError(f"{printable(str(path))} is not a journal.")
    if not is_new and format != FORMAT:
        raise JournalError(f"The journal {printable(str(path))} was written by another version of cfapi.")
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = NORMAL")
    with _transaction(database):
        if is_new:
            _create(database, job)
        theirs, run = database.execute("SELECT job, run FROM about").fetchone()
        if theirs != job:
            raise JournalError(
                f"The journal {printable(str(path))} is of another job: {printable(repr(theirs))}, and this one is "
                f"{printable(repr(job))}. Use another file; or, where both are the same, Journal(path, job=...)."
            )
        database.execute("UPDATE about SET run = ?", (run + 1,))
    return int(run) + 1


def _create(database: sqlite3.Connection, job: str) -> None:
    for statement in _SCHEMA:
        database.execute(statement)
    database.execute("INSERT INTO about VALUES (?, 0)", (job,))


@contextmanager
def _transaction(database: sqlite3.Connection) -> Generator[None]:
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")


@contextmanager
def _explained(path: Path) -> Generator[None]:
    """Errors of the file as one of the journal.

    Raises:
        JournalError: In place of them.
    """
    name = printable(str(path))
    try:
        yield
    except sqlite3.Error as error:
        match getattr(error, "sqlite_errorname", "").split("_")[1:2]:
            case ["BUSY"]:
                message = f"The journal {name} is in use by another run."
            case ["NOTADB"]:
                message = f"{name} is not a journal."
            case _:
                message = f"The journal {name} can't be read or written: {error}."
        raise JournalError(message) from error
    except OSError as error:
        raise JournalError(f"The journal {name} can't be opened: {error.strerror}.") from error
