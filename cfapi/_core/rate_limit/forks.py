"""Forks: a new process starts with limits of its own.

What waits or is under way in the old process never ends in the new one, and a lock may have been forked while it was
held. So nothing of that is kept: calls of the new process would wait for it for ever.
"""

import os
from typing import Protocol
from weakref import WeakSet


class Restartable(Protocol):
    """What starts anew in a forked process."""

    def restart(self) -> None:
        """Forget what waits and what is under way."""
        ...


_known: WeakSet[Restartable] = WeakSet()


def restart_in_forks(each: Restartable) -> None:
    """Have it start anew in each process that is forked from this one."""
    _known.add(each)


def _forked() -> None:
    for each in _known:
        each.restart()


if hasattr(os, "register_at_fork"):  # not on Windows, which does not fork
    os.register_at_fork(after_in_child=_forked)
