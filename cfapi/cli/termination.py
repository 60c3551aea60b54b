"""SIGTERM ends what runs as Ctrl-C does: what was opened is closed, and what was written for a time is removed."""

import asyncio
import signal
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def terminable() -> Generator[None, None, None]:
    """SIGTERM ends the task as Ctrl-C does: it is cancelled, and may end what it has begun."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    in_main_thread = threading.current_thread() is threading.main_thread()
    if sys.platform == "win32" or task is None or not in_main_thread:  # no others hear of signals
        yield
        return
    loop.add_signal_handler(signal.SIGTERM, task.cancel)
    try:
        yield
    finally:
        loop.remove_signal_handler(signal.SIGTERM)
