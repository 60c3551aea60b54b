"""What became of an item."""

import asyncio
from typing import Generic, Literal, TypeAlias, TypeVar

from attrs import frozen

from cfapi.errors import CloudflareError

T = TypeVar("T")
R = TypeVar("R")

State: TypeAlias = Literal["done", "failed", "interrupted", "not_reached"]


class NotReached(CloudflareError):
    """The run ended before this item was begun."""


class Interrupted(CloudflareError):
    """The run ended while this item was worked on; nobody knows how much of its work was done."""


class EarlierFailure(CloudflareError):
    """The item failed in an earlier run, and the journal says not to try it again; the message is that of its error."""


class JournalError(CloudflareError):
    """The journal can't be used: it is in use, of another job, no journal at all, or it can't be written."""


@frozen
class Outcome(Generic[T, R]):
    """The outcome for one item: its result, or the error that its work raised, a cancellation of its own included.

    Attributes:
        item: The item.
        result: What its work returned; of an earlier run, plain JSON values if the journal keeps results, or else None.
        error: What its work raised. `NotReached` if the run ended before, `Interrupted` if it ended meanwhile.
        is_earlier: Whether this is what an earlier run wrote into the journal: the work was not done again.
    """

    item: T
    result: R | None = None
    error: BaseException | None = None
    is_earlier: bool = False

    @property
    def state(self) -> State:
        """What became of the item, in a word."""
        match self.error:
            case None:
                return "done"
            case NotReached():
                return "not_reached"
            case Interrupted() | asyncio.CancelledError():
                return "interrupted"
            case _:
                return "failed"


@frozen
class Tally:
    """How many items of a run have come to which end, so far.

    Attributes:
        done: Those whose work returned.
        failed: Those whose work raised an error.
        interrupted: Those whose work was cut off.
        not_reached: Those that were not begun.
        earlier: How many of all these an earlier run wrote into the journal.
        total: How many there will be; None if the items have no length.
    """

    done: int = 0
    failed: int = 0
    interrupted: int = 0
    not_reached: int = 0
    earlier: int = 0
    total: int | None = None

    @property
    def count(self) -> int:
        """How many items have an outcome."""
        return self.done + self.failed + self.interrupted + self.not_reached
