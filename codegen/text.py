"""Lines of Python, filled to the width of the page."""

import re
import textwrap
from collections.abc import Iterable, Sequence

from attrs import frozen

WIDTH = 120


@frozen
class Group:
    """Something in brackets: an opening, items with commas between, an ending."""

    head: str
    items: tuple["Item", ...]
    tail: str


Item = str | Group


def flat(item: Item) -> str:
    """An item on one line."""
    if isinstance(item, str):
        return item
    return item.head + ", ".join(flat(each) for each in item.items) + item.tail


def lines(item: Item, indent: int = 0) -> list[str]:
    """An item on as few lines as fit the page."""
    pad = " " * indent
    if isinstance(item, str) or len(pad + flat(item)) <= WIDTH:
        return [pad + flat(item)]
    return _opened(item, indent, "")


def _opened(item: Group, indent: int, after: str) -> list[str]:
    """A group over several lines."""
    pad = " " * indent
    return [pad + item.head, *filled(item.items, indent + 4), pad + item.tail + after]


def filled(items: Iterable[Item], indent: int) -> list[str]:
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
            found += _opened(item, indent, ",")
            row = ""
    return [*found, pad + row] if row else found


def breakable(text: str) -> Item:
    """A text that may be broken where its longest list of known values is, or else in its longest brackets."""
    openings = _openings(text, "Literal[") or _openings(text, "[")
    if not openings:
        return text
    start = max(openings, key=lambda at: _closing(text, at) - at)
    end = _closing(text, start)
    return Group(text[: start + 1], tuple(split(text[start + 1 : end])), text[end:])


def split(text: str) -> Sequence[str]:
    """The parts between the commas that stand outside of brackets and quotes."""
    parts, depth, quoted, start = list[str](), 0, False, 0
    for at, letter in enumerate(text):
        quoted ^= letter == '"'
        depth += 0 if quoted else (letter in "[({") - (letter in "])}")
        if letter == "," and depth == 0 and not quoted:
            parts.append(text[start:at].strip())
            start = at + 1
    return [*parts, text[start:].strip()]


def docstring(summary: str, more: str, indent: int, *, apart: bool = False) -> list[str]:
    """A docstring: a summary, and perhaps more below it, after an empty line where it stands `apart`."""
    if not more:
        return _wrapped('"""' + summary + '"""', indent)
    return [*_wrapped('"""' + summary, indent), *([""] if apart else []), *_wrapped(more + '"""', indent)]


def _wrapped(text: str, indent: int) -> list[str]:
    found = textwrap.wrap(text, WIDTH - indent, break_long_words=False, break_on_hyphens=False)
    return [" " * indent + line for line in found]


def _openings(text: str, word: str) -> list[int]:
    return [match.end() - 1 for match in re.finditer(re.escape(word), text)]


def _closing(text: str, opening: int) -> int:
    depth, quoted = 0, False
    for at in range(opening, len(text)):
        quoted ^= text[at] == '"'
        depth += 0 if quoted else (text[at] == "[") - (text[at] == "]")
        if depth == 0 and at > opening:
            return at
    return len(text) - 1
