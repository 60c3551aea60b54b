"""How deeply JSON may nest that is read as plain values.

Python itself can't print, copy, compare or pickle what nests about as deeply as its stack, so nobody is handed that.
The API's own responses nest some ten deep.
"""

from typing import Any

import msgspec

DEEPEST = 100


def is_too_deep(value: Any) -> bool:
    """Whether a plain value nests more than `DEEPEST` deep."""
    return bool(_level(value, DEEPEST))


def shallow(value: Any) -> Any:
    """A plain value in which what nests too deeply is replaced by its text, in place."""
    for outer in _level(value, DEEPEST - 1):
        for key, inner in _items(outer):
            if inner.__class__ in _CONTAINERS:
                outer[key] = _text(inner)
    return value


def _level(value: Any, depth: int) -> list[Any]:
    """The lists and dicts that so many others are around."""
    level = [value] if value.__class__ in _CONTAINERS else []
    for _ in range(depth):
        if not level:
            break
        level = [
            each
            for outer in level
            for each in (outer.values() if outer.__class__ is dict else outer)
            if each.__class__ in _CONTAINERS
        ]
    return level


_CONTAINERS = (list, dict)


def _items(container: Any) -> list[tuple[Any, Any]]:
    if container.__class__ is dict:
        return list(container.items())
    return [(index, container[index]) for index in range(len(container))]


def _text(value: Any) -> str:
    try:
        return msgspec.json.encode(value).decode()
    except RecursionError:
        return "…"
