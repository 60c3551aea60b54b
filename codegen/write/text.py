"""Python as a tree of items, and as lines that are wrapped to the line length."""

import textwrap
from collections.abc import Iterable, Iterator
from typing import ClassVar

from attrs import evolve, frozen

WIDTH = 120


@frozen
class Group:
    """Something in brackets: an opening, comma-separated items, an ending."""

    between: ClassVar[str] = ", "

    head: str
    items: tuple["Item", ...]
    tail: str


@frozen
class Values(Group):
    """Known values in brackets: where lines are broken first."""


@frozen
class Union(Group):
    """Options separated by bars, and what is around them; lines are broken in the brackets of an option only."""

    between = " | "


Item = str | Group


def union(*items: Item) -> Item:
    """The union of some items: each option once, in their order."""
    found = tuple(dict.fromkeys(option for item in items for option in options(item)))
    return found[0] if len(found) == 1 else Union("", found, "")


def joined(item: Item) -> Item:
    """The union with all its known values in the same brackets, None at the end."""
    values = [option for option in options(item) if isinstance(option, Values)]
    if "Any" in options(item):
        return "Any"
    rest = [option for option in options(item) if option not in values and option != "None"]
    none = ["None"] if "None" in options(item) else []
    merged = [evolve(values[0], items=tuple(dict.fromkeys(v for each in values for v in each.items)))] if values else []
    return union(*merged, *rest, *none)


def options(item: Item) -> tuple[Item, ...]:
    """The options of a union; anything else is its own only option."""
    return item.items if isinstance(item, Union) else (item,)


def flat(item: Item) -> str:
    """An item on one line."""
    if isinstance(item, str):
        return item
    return item.head + item.between.join(map(flat, item.items)) + item.tail


def lines(item: Item, indent: int = 0) -> list[str]:
    """An item on as few lines as possible."""
    pad = " " * indent
    if isinstance(item, str) or len(pad + flat(item)) <= WIDTH:
        return [pad + flat(item)]
    return _expanded(item, indent, "")


def wrap_items(items: Iterable[Item], indent: int) -> list[str]:
    """Items with commas after each, as many on a line as fit."""
    pad, found, row = " " * indent, list[str](), ""
    for item in items:
        text = flat(item) + ","
        if row and len(f"{pad}{row} {text}") <= WIDTH:
            row += " " + text
            continue
        found += [pad + row] if row else []
        row = text
        if isinstance(item, Group) and len(pad + text) > WIDTH:
            found += _expanded(item, indent, ",")
            row = ""
    return [*found, pad + row] if row else found


def union_lines(name: str, parts: list[str]) -> list[str]:
    """A named union, as many options on a line as fit."""
    one = f"{name} = {' | '.join(parts)}"
    if len(one) <= WIDTH:
        return [one]
    found, row = [f"{name} = ("], "    " + parts[0]
    for part in parts[1:]:
        if len(row) + len(part) + 3 > WIDTH:
            found.append(row)
            row = "    | " + part
        else:
            row += " | " + part
    return [*found, row, ")"]


def docstring(summary: str, more: str, indent: int, *, apart: bool = False) -> list[str]:
    """A docstring: a summary, and perhaps more below it, after an empty line if `apart`."""
    if not more:
        return _wrapped('"""' + summary + '"""', indent)
    return [*_wrapped('"""' + summary, indent), *([""] if apart else []), *_wrapped(more + '"""', indent)]


def _expanded(item: Group, indent: int, after: str) -> list[str]:
    """A group over several lines."""
    pad = " " * indent
    group = _longest(item) if isinstance(item, Union) else item
    if group is None:
        return [pad + flat(item) + after]
    return [pad + group.head, *wrap_items(group.items, indent + 4), pad + group.tail + after]


def _longest(item: Union) -> Group | None:
    """The longest list of known values in a union, or else the longest brackets; nothing if there are none."""
    found = list(_brackets(item))
    values = [group for group in found if isinstance(group, Values)]
    return max(values or found, key=lambda group: len(", ".join(map(flat, group.items))), default=None)


def _brackets(item: Item, before: str = "", after: str = "") -> Iterator[Group]:
    """The brackets inside an item, each with everything around it as its head and its tail."""
    if isinstance(item, str):
        return
    before, after = before + item.head, item.tail + after
    if not isinstance(item, Union):
        yield evolve(item, head=before, tail=after)
    texts = [flat(each) for each in item.items]
    for at, inner in enumerate(item.items):
        left = "".join(text + item.between for text in texts[:at])
        right = "".join(item.between + text for text in texts[at + 1 :])
        yield from _brackets(inner, before + left, right + after)


def _wrapped(text: str, indent: int) -> list[str]:
    found = textwrap.wrap(text, WIDTH - indent, break_long_words=False, break_on_hyphens=False)
    return [" " * indent + line for line in found]
