"""Tracebacks that show the user's code, and not the way of a call through two threads."""

from types import TracebackType
from typing import cast

from cfapi.errors import CloudflareError

# The packages between a caller and what the caller gave, such as a callable for tokens.
BETWEEN = frozenset({"aiohttp", "anyio", "asyncio", "cfapi", "concurrent", "contextlib"})
# What happened is in their own words. Any other error that was raised between may be a fault there.
EXPECTED = (CloudflareError, KeyboardInterrupt)


def shorten(error: BaseException) -> None:
    """Have a traceback begin with the user's own code, such as a callback; likewise those of the members of a group.

    Where no such code was running, nothing is left of the traceback of an expected error, and all of any other. If the
    error is raised again by a `raise` without an argument, that leaves out its own frame, too.
    """
    if isinstance(error, BaseExceptionGroup):
        for member in cast("BaseExceptionGroup[BaseException]", error).exceptions:
            shorten(member)
    trace = _of_the_user(error.__traceback__)
    if trace is not None or isinstance(error, EXPECTED):
        error.__traceback__ = trace


def _of_the_user(trace: TracebackType | None) -> TracebackType | None:
    while trace is not None and trace.tb_frame.f_globals.get("__name__", "").partition(".")[0] in BETWEEN:
        trace = trace.tb_next
    return trace
