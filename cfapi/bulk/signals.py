"""A clean stop on Ctrl-C and SIGTERM."""

import signal
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any

from cfapi.errors import ConfigurationError

STOPPING = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def stopping_on_signals(stop: Callable[[str], object]) -> Generator[None]:
    """The first Ctrl-C or SIGTERM calls `stop` with its name; a second one does what it always does.

    A signal that the program ignores, as it does under nohup, stays ignored.

    Raises:
        ConfigurationError: This is not the main thread, which alone has signals.
    """
    if threading.current_thread() is not threading.main_thread():
        raise ConfigurationError("stop_on_signals=True works in the main thread only: no other receives signals.")
    before = dict[int, Any]()

    def restore() -> None:
        for number, handler in before.items():
            if signal.getsignal(number) is on_signal:
                signal.signal(number, signal.SIG_DFL if handler is None else handler)  # None: not of Python

    def on_signal(number: int, _: FrameType | None) -> None:
        restore()
        with suppress(RuntimeError):  # the event loop is closed
            stop(signal.Signals(number).name)

    for number in STOPPING:
        if signal.getsignal(number) is not signal.SIG_IGN:
            before[number] = signal.signal(number, on_signal)
    try:
        yield
    finally:
        restore()
