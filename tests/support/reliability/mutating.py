"""What becomes of a response: fields that are missing, null, of another type, new, or that say something else."""

import copy
from collections.abc import Iterator
from typing import Any

from attrs import frozen
from hypothesis import strategies as st

Pointer = tuple[str | int, ...]
ODD: tuple[Any, ...] = (None, True, 0, -1, 7.5, "", "something new", "7", [], [None], {}, {"new": 1})
# What tells where a listing goes on: a server that leaves it out has ended the listing.
LEADING = {"cursor", "cursors", "after", "next_page_token", "next_cursor", "nextCursor", "continuation_token", "next"}
EXTENTS = {
    *("page", "per_page", "count", "total_pages", "total_count"),
    *("pageSize", "totalPages", "totalCount", "total", "total_size"),
}


class _Missing:
    def __repr__(self) -> str:
        return "missing"


MISSING = _Missing()


@frozen
class Mutation:
    """A change at one place."""

    pointer: Pointer
    value: Any

    def on(self, body: Any) -> Any:
        """The response with the change; as it is where it has no such place."""
        body = copy.deepcopy(body)
        inside = body
        for step in self.pointer[:-1]:
            inside = _at(inside, step)
        self._change(inside)
        return body

    def _change(self, inside: Any) -> None:
        last = self.pointer[-1]
        if _at(inside, last) is None and not isinstance(inside, dict):
            return
        if self.value is MISSING and isinstance(inside, dict):
            inside.pop(last, None)
        elif self.value is not MISSING:
            inside[last] = self.value


def _at(inside: Any, step: str | int) -> Any:
    if isinstance(inside, dict):
        return inside.get(step)
    return inside[step] if isinstance(inside, list) and isinstance(step, int) and step < len(inside) else None


def pointers(value: Any, above: Pointer = ()) -> Iterator[Pointer]:
    """All places in a response."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, each in inner:
        yield (*above, step)
        yield from pointers(each, (*above, step))


def _fixed(places: list[Pointer], items: Pointer) -> set[Pointer]:
    """What may not drift: that it is a success, the way to the items, and the way to what leads on."""
    leading = [place for place in places if place[-1] in LEADING and place[: len(items)] != items]
    ends = [("success",), items, *leading]
    return {end[:length] for end in ends for length in range(1, len(end) + 1)}


def drifts(body: Any, items: Pointer) -> st.SearchStrategy[list[Mutation]]:
    """Some changes of types and presence, anywhere in a response; items may gain fields that nobody knows."""
    known = list(pointers(body))
    fixed = _fixed(known, items)
    free = [place for place in known if place not in fixed]
    new = [(*items, 0, "new"), ("new",), ("messages",), ("errors",)]
    odd = st.sampled_from([MISSING, *ODD])
    places = st.sampled_from([*free, *new])
    one = st.builds(Mutation, places, odd).filter(lambda drift: not _lies(drift.pointer, drift.value))
    return st.lists(one, min_size=1, max_size=4)


def _lies(pointer: Pointer, value: Any) -> bool:
    """Whether something else is said, rather than the same oddly: another extent, or one id for several items."""
    told = isinstance(value, int | float | str) and not isinstance(value, bool)
    return told and (pointer[-1] == "id" or (pointer[-1] in EXTENTS and value not in {"", 0}))
