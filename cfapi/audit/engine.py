"""Collecting on many machines, by a scheduler that is there already: `dask://host:port`.

More machines help only where they have more addresses: one process keeps 50 tokens at their quotas.
"""

import tempfile
from collections.abc import Collection, Generator
from concurrent.futures import Executor
from contextlib import ExitStack, contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from cfapi.audit.merge import Merged, merge
from cfapi.audit.store import SnapshotFile
from cfapi.audit.tasks import Task
from cfapi.errors import CloudflareError


class NoEngine(ValueError):
    """There is no engine of that name; or it lacks its package, or workers."""


def collect_on(executor: Executor, work: Collection[Task], into: SnapshotFile) -> Merged:
    """Have an executor collect shards, and merge them into a new snapshot.

    Raises:
        CloudflareError: A shard could not be collected; the others are in the snapshot.
    """
    errors: list[CloudflareError] = []
    futures = [executor.submit(task.collect) for task in work]
    with tempfile.TemporaryDirectory() as folder, ExitStack() as files:
        sources: list[SnapshotFile] = []
        for number, future in enumerate(futures):
            try:
                path = Path(folder) / str(number)
                path.write_bytes(future.result())
                sources.append(files.enter_context(SnapshotFile.open(path)))
            except CloudflareError as error:
                errors.append(error)
        merged = merge(into, sources)
    if errors:
        raise errors[0]
    return merged


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
