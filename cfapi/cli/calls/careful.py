"""Which calls ask first: those that delete a zone or an account, or more than one thing."""

import signal
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import click

from cfapi.cli.calls.binding import ABSENT
from cfapi.cli.errors import BadWords
from cfapi.cli.json_values import is_array, is_object

# What goes with all that is in it.
WHOLE = frozenset({"zones.delete", "accounts.delete"})
LISTS_OF_DELETES = ("deletes", "delete", "ids", "keys", "files", "items")


def question(verb: str, path: str, name: str | None, body: Any) -> str | None:
    """What to ask before a call; None if it is made without asking.

    Args:
        verb: Its HTTP method.
        path: Its path.
        name: The dotted name of its operation; None for other calls by path.
        body: Its body, if that is JSON.
    """
    if name in WHOLE or (
        verb == "DELETE" and len(path.strip("/").split("/")) == len(("zones", "ID")) and "zones/" in path
    ):
        return f"Delete {path.strip('/')} and all that is in it?"
    deeds = (name or path).replace("/", ".").replace("-", "_").split(".")
    is_delete = verb == "DELETE" or any("delete" in deed or "purge" in deed for deed in deeds[-1:])
    count = _count(body) if is_delete else _deletes(body)
    if count > 1:
        return f"Delete {count} things ({verb} {path})?"
    if verb == "DELETE" and body is ABSENT and any("bulk" in deed for deed in deeds):
        return f"Delete all of {path}?"
    if is_delete and is_object(body) and body.get("purge_everything") is True:
        return f"Purge everything ({path})?"
    return None


def confirm(asked: str | None, *, yes: bool) -> None:
    """Ask on a terminal.

    Raises:
        BadWords: The answer is no.
        KeyboardInterrupt: There is none.
    """
    if asked is None or yes or not sys.stdin.isatty():
        return
    try:
        with _interruptible():
            is_wanted = click.confirm(asked, err=True)
    except click.Abort:
        raise KeyboardInterrupt from None
    if not is_wanted:
        raise BadWords("Nothing was sent.")


@contextmanager
def _interruptible() -> Generator[None]:
    """Ctrl-C ends a question at once; asyncio, which runs here, would note it and wait for the answer."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _count(body: Any) -> int:
    """How many things a body names that deletes what it names."""
    if is_array(body):
        return len(body)
    if is_object(body):
        return max([0, *(len(body[name]) for name in LISTS_OF_DELETES if isinstance(body.get(name), list))])
    return 0


def _deletes(body: Any) -> int:
    """How many things a batch of changes deletes."""
    found = body.get("deletes") if is_object(body) else None
    return len(found) if is_array(found) else 0
