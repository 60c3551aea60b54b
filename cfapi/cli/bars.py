"""A bar on standard error. What draws it is imported when one is."""

from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from attrs import define, field

if TYPE_CHECKING:
    from rich.progress import Progress, ProgressColumn


@define
class Bar:
    """One line that shows how far something is, from when it is drawn until this is left."""

    _drawn: "Progress | None" = field(default=None, init=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._drawn is not None:
            self._drawn.stop()

    @property
    def is_drawn(self) -> bool:
        """Whether it is there."""
        return self._drawn is not None

    def draw(self, *columns: "ProgressColumn", now: Callable[[], float] | None = None, **state: Any) -> None:
        """Show it.

        Args:
            columns: What it consists of.
            now: The clock of rates and times.
            state: How far it is, as rich's `Progress.add_task` takes it; `transient=True` is gone at the end.
        """
        from rich.console import Console
        from rich.progress import Progress

        transient = state.pop("transient", False)
        self._drawn = Progress(*columns, console=Console(stderr=True), transient=transient, get_time=now)
        self._drawn.add_task(state.pop("title", ""), **state)
        self._drawn.start()

    def update(self, **state: Any) -> None:
        """Show how far it is now, if it is there."""
        if self._drawn is not None:
            self._drawn.update(self._drawn.task_ids[0], **state)
