"""How a run is done."""

from collections.abc import Callable
from os import PathLike
from typing import Generic, TypedDict, TypeVar

from attrs import field, frozen

from cfapi._numbers import COUNT, SECONDS_OR_NONE
from cfapi.bulk.journal import Journal
from cfapi.bulk.outcome import Tally
from cfapi.errors import ArgumentError

T = TypeVar("T")


def _as_journal(given: Journal | str | PathLike[str] | None) -> Journal | None:
    return given if given is None or isinstance(given, Journal) else Journal(given)


class RunOptions(TypedDict, Generic[T], total=False):
    """What `running` takes besides items and work, for those who hand it on."""

    concurrency: int
    ordered: bool
    time_limit: float | None
    stop_on_signals: bool
    progress: bool
    on_progress: Callable[[Tally], object] | None
    journal: Journal | str | PathLike[str] | None
    key: Callable[[T], str] | None


@frozen(kw_only=True)
class Options(Generic[T]):
    """What `running` takes besides items and work.

    Raises:
        ArgumentError: They make no sense.
    """

    concurrency: int = field(default=16, validator=COUNT)
    ordered: bool = False
    time_limit: float | None = field(default=None, validator=SECONDS_OR_NONE)
    stop_on_signals: bool = False
    progress: bool = False
    on_progress: Callable[[Tally], object] | None = None
    journal: Journal | None = field(default=None, converter=_as_journal)
    key: Callable[[T], str] | None = None

    def __attrs_post_init__(self) -> None:
        if self.journal is not None and self.key is None:
            raise ArgumentError(
                "A journal needs key=, which names items the same in each run: key=lambda zone: zone.id."
            )
