"""`Recorder`: work whose outcomes are kept in a journal."""

from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar

from attrs import define

from cfapi.bulk.journal import Entry, JournalFile
from cfapi.bulk.outcome import EarlierFailure, Interrupted, JournalError, NotReached, Outcome
from cfapi.errors import ArgumentError

T = TypeVar("T")
R = TypeVar("R")


@define(eq=False)
class Recorder(Generic[T, R]):
    """Does the work for items that an earlier run has not finished, and keeps how it ends.

    What is cancelled, or killed, stays begun in the journal: nobody knows how far it came.
    """

    _file: JournalFile
    _work: Callable[[T], Awaitable[R]]
    _key: Callable[[T], str]
    _on_fault: Callable[[JournalError], None]

    async def __call__(self, item: T) -> Outcome[T, R]:
        """Do the work for one item, or give its earlier outcome."""
        key = _checked(self._key(item))
        if earlier := self._begin(key):
            return _earlier(item, earlier)
        try:
            result = await self._work(item)
        except Exception as error:
            self._keep(self._file.fail, key, error)
            raise
        self._keep(self._file.finish, key, result)
        return Outcome(item, result)

    def _begin(self, key: str) -> Entry | None:
        try:
            return self._file.begin(key)
        except JournalError as error:
            self._on_fault(error)
            raise NotReached("The journal could not be written, so that this item was not begun.") from error

    def _keep(self, write: Callable[[str, Any], None], key: str, end: object) -> None:
        """Write how an item has ended; where that fails, its outcome stays what it is, and the run stops."""
        try:
            write(key, end)
        except JournalError as error:
            self._on_fault(error)


def _earlier(item: T, entry: Entry) -> Outcome[T, Any]:
    match entry.state:
        case "done":
            return Outcome(item, entry.result, is_earlier=True)
        case "failed":
            return Outcome(item, error=EarlierFailure(entry.message), is_earlier=True)
        case _:
            error = Interrupted("An earlier run ended while this item was worked on.")
            return Outcome(item, error=error, is_earlier=True)


def _checked(key: object) -> str:
    if not isinstance(key, str):
        raise ArgumentError(f"key= returned {type(key).__name__}, and not a text that names the item, such as its id.")
    return key
