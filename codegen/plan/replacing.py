"""What to use instead of deprecated operations."""

from collections.abc import Mapping

from attrs import evolve

from codegen.read.fixes import FixError
from codegen.read.operations import Operation


def with_replacements(operations: list[Operation], replaced: Mapping[str, str]) -> list[Operation]:
    """The operations, the deprecated ones with what replaces them.

    A pattern such as `vectorize.v1.*` stands for all deprecated operations below it; a `*` in its replacement for what
    the pattern's own stands for. What does not lead to an operation or a resource in use is left out; the first
    pattern that leads somewhere counts.

    Raises:
        FixError: A pattern leads nowhere for any operation.
    """
    alive = {operation.dotted for operation in operations if not operation.deprecated}
    alive |= {".".join(operation.resource[:length]) for operation in operations for length in range(1, 4)}
    used: set[str] = set()
    found = [evolve(o, replacement=_replacement(o, replaced, alive, used)) if o.deprecated else o for o in operations]
    if unused := replaced.keys() - used:
        raise FixError(f"these replace no deprecated operation: {', '.join(sorted(unused))}")
    return found


def _replacement(operation: Operation, replaced: Mapping[str, str], alive: set[str], used: set[str]) -> str:
    for pattern, by in replaced.items():
        start, star, _ = pattern.partition("*")
        matches = operation.dotted.startswith(start) if star else operation.dotted == pattern
        target = by.replace("*", operation.dotted.removeprefix(start))
        if matches and target in alive:
            used.add(pattern)
            return target
    return ""
