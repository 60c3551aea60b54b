"""What the tests of synchronous clients share."""

import asyncio
import gc
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from time import monotonic, sleep
from typing import Any

from cfapi.sandbox import Sandbox
from cfapi.sync.event_loop import EventLoop
from tests.support.paths import ROOT

PATIENCE = 50.0  # seconds, also for programs that start on a machine that has much to do


def tasks() -> set[asyncio.Task[Any]]:
    """What runs in the event loop of synchronous clients, besides the loop's own task."""

    async def found() -> set[asyncio.Task[Any]]:
        return asyncio.all_tasks() - {asyncio.current_task()}

    own = EventLoop.of_process().run(found())
    return {task for task in own if "until_stopped" not in repr(task)}


def until(condition: Callable[[], bool]) -> None:
    """Wait for what happens in another thread or process."""
    end = monotonic() + PATIENCE
    while not condition():
        assert monotonic() < end
        sleep(0.002)


def collected() -> None:
    """Whatever is garbage is collected, and what that starts has ended."""
    gc.collect()
    until(lambda: not tasks())


def program(text: str) -> list[str]:
    """A command that runs a program with a client."""
    return [sys.executable, "-c", "from cfapi.sync import Cloudflare\n" + textwrap.dedent(text)]


def environment(box: Sandbox, **more: str) -> dict[str, str]:
    """The environment of a program that talks to a sandbox."""
    known = {"CLOUDFLARE_API_TOKEN": box.token, "CLOUDFLARE_BASE_URL": box.url, "PYTHONPATH": str(ROOT)}
    return {**os.environ, **known, **more}


def run(box: Sandbox, text: str, **more: str) -> "subprocess.CompletedProcess[str]":
    """Run a program to its end, with all warnings shown."""
    return subprocess.run(
        program(text),
        env=environment(box, **{"PYTHONWARNINGS": "always", **more}),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
