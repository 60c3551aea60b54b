"""The smallest set of token permissions that a list of operations needs."""

from collections.abc import Iterable, Iterator

from attrs import field, frozen

from cfapi.operations.catalog import Operation

READ = "Read"


@frozen
class Needs:
    """What a token needs for some operations.

    Attributes:
        permissions: The smallest set: with as few that allow changes as possible, then as few as possible.
        operations: For each permission, the operations that it is for.
        unknown: The operations for which Cloudflare does not say what they need.
    """

    permissions: tuple[str, ...]
    operations: dict[str, tuple[Operation, ...]] = field(repr=False)
    unknown: tuple[Operation, ...] = field(repr=False)


def needs(operations: Iterable[Operation]) -> Needs:
    """The smallest set of permissions with which a token may make all the calls.

    For each operation, Cloudflare lists permissions of which one is enough. The scope of a token (which accounts and
    zones) is not part of it.
    """
    asked = list({each.name: each for each in operations}.values())
    known = [each for each in asked if each.permissions]
    least = sorted(_least({frozenset(each.permissions) for each in known}))
    uses = {name: tuple(each for each in known if name in each.permissions) for name in least}
    return Needs(tuple(least), uses, tuple(each for each in asked if not each.permissions))


def _least(choices: set[frozenset[str]]) -> frozenset[str]:
    """The cheapest set that has at least one of every choice."""
    # A choice that includes another one is satisfied whenever that one is.
    open_ = sorted((each for each in choices if not any(other < each for other in choices)), key=_order)
    return min(_covers(open_, frozenset(), [_INFINITE_COST]), key=_cost, default=frozenset[str]())


def _covers(
    open_: list[frozenset[str]], chosen: frozenset[str], best: list[tuple[int, int]]
) -> Iterator[frozenset[str]]:
    """Sets that have at least one of every choice, each cheaper than the ones before."""
    if _cost(chosen) >= best[0]:
        return
    if not open_:
        best[0] = _cost(chosen)
        yield chosen
        return
    for name in sorted(open_[0], key=lambda name: (_changes(name), name)):
        yield from _covers([each for each in open_ if name not in each], chosen | {name}, best)


_INFINITE_COST = (1_000_000, 0)


def _cost(chosen: frozenset[str]) -> tuple[int, int]:
    return sum(map(_changes, chosen)), len(chosen)


def _changes(permission: str) -> bool:
    """Whether a permission allows more than reading."""
    return not permission.endswith(READ)


def _order(choice: frozenset[str]) -> tuple[int, list[str]]:
    return len(choice), sorted(choice)
