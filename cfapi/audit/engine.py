"""Collecting on many machines, by a scheduler that is there already: `dask://host:port`.

More machines help only where they have more addresses: one process keeps 50 tokens at their quotas.
"""

import tempfile
from collections.abc import Collection, Generator
from concurrent.futures import Executor, as_completed
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from cfapi.audit.merge import absorb
from cfapi.audit.store import SnapshotFile
from cfapi.audit.tasks import Task
from cfapi.audit.tokens import BadAccounts
from cfapi.errors import CloudflareError


class NoEngine(ValueError):
    """There is no engine of that name; or it lacks its package, or workers."""


def collect_on(executor: Executor, work: Collection[Task], into: SnapshotFile) -> None:
    """Have an executor do tasks, each of which is kept when it is done: a run that goes on does the others.

    Raises:
        CloudflareError: A task failed; the others are in the snapshot.
        BadAccounts: The token of one can't be read where it was done; likewise.
    """
    errors: list[Exception] = []
    futures = {executor.submit(task.collect): task for task in work if into.noted(task.note) is None}
    try:
        for future in as_completed(futures):
            try:
                _keep(into, future.result())
                into.note(futures[future].note, "yes")
            except (CloudflareError, BadAccounts) as error:
                error.add_note(f"This concerns {futures[future].name}.")
                errors.append(error)
    finally:
        for future in futures:
            future.cancel()
    if errors:
        raise errors[0]
    into.note("complete", "yes")


def _keep(into: SnapshotFile, snapshot: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "snapshot"
        path.write_bytes(snapshot)
        with SnapshotFile.open(path) as source:
            absorb(into, source)


@contextmanager
def dask_executor(engine: str) -> Generator[tuple[Executor, int], None, None]:
    """An executor of the Dask scheduler at "dask://host:port", and how many threads its workers have.

    Raises:
        NoEngine: It is another engine, or the extra `dask` is missing, or there are no workers.
        OSError: It can't be reached.
    """
    kind, _, address = engine.partition("://")
    if kind != "dask" or not address:
        raise NoEngine(f"{engine!r} is no engine; there is dask://host:port.")
    try:
        distributed: Any = import_module("distributed")
    except ImportError:
        raise NoEngine('The engine needs another package: pip install "cfapi-sdk[dask]"') from None
    with distributed.Client(f"tcp://{address}", set_as_default=False) as client:
        threads = sum(client.nthreads().values())
        if not threads:
            raise NoEngine(f"{engine} has no workers.")
        yield client.get_executor(pure=False), threads
