"""A progress bar for what takes long, with rich where it is installed."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TypeAlias

from cfapi.errors import ConfigurationError

Report: TypeAlias = Callable[[int, int | None], None]


@contextmanager
def progress_bar(title: str, *, shown: bool) -> Generator[Report]:
    """A bar on standard error while something runs; nothing where that is no terminal, or none is wanted.

    Yields:
        What reports progress: how many items there are so far, and how many there will be, where that is known.

    Raises:
        ConfigurationError: rich is not installed.
    """
    if not shown:
        yield lambda _, __: None
        return
    try:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
    except ImportError:
        raise ConfigurationError("progress=True needs rich: pip install rich") from None
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda _, __: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(title, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
