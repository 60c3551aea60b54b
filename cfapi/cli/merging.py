"""`cfapi snapshot merge`."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import click

from cfapi._printable import number_of
from cfapi.audit.merge import Merged, merge
from cfapi.audit.store import SnapshotFile
from cfapi.cli.auditing import CLEAN, INCOMPLETE
from cfapi.cli.telling import tell


def merge_files(output: Path, inputs: Sequence[Path]) -> int:
    """Write a snapshot of all that is in others; its exit code.

    Raises:
        OSError: The output exists or can't be written, or an input does not exist.
        NotASnapshot: An input is something else.
    """
    with ExitStack() as files:
        sources = [files.enter_context(SnapshotFile.open(each)) for each in inputs]
        try:
            merged = merge(files.enter_context(SnapshotFile.create(output)), sources)
        except FileExistsError:
            raise
        except BaseException:
            SnapshotFile.remove(output)
            raise
    click.echo(f"Merged {number_of(merged.zones, 'zone')} into {output}.", err=True)
    for problem in _problems(merged):
        tell(problem)
    return CLEAN if merged.is_complete else INCOMPLETE


def _problems(merged: Merged) -> list[str]:
    """What keeps it from being complete, in sentences."""
    problems: list[str] = []
    if merged.missing_shards:
        problems.append(f"these shards are missing: {', '.join(merged.missing_shards)}.")
    if merged.incomplete:
        problems.append(f"these snapshots are not complete: {', '.join(merged.incomplete)}.")
    if merged.unfinished:
        problems.append(f"{merged.unfinished:,} zones are listed, and not read.")
    return problems
