"""JSON values of which nobody knows yet what they are: what they may be taken for, and tests of them."""

import math
from collections.abc import Callable, Mapping
from typing import Any

Json = dict[str, Any]
Test = Callable[[Any], bool]


def as_object(value: Any) -> Json:
    """An object as it is; anything else as one without fields."""
    found: Any = value
    return dict(found) if isinstance(value, Mapping) else {}


def as_list(value: Any) -> list[Any]:
    """A list as it is; anything else as one without items."""
    found: Any = value
    return list(found) if isinstance(value, list | tuple) else []


def whole(lowest: float = -math.inf, highest: float = math.inf) -> Test:
    """Tests for a whole number in a range."""
    return lambda value: isinstance(value, int) and _between(lowest, value, highest)


def number(lowest: float, highest: float) -> Test:
    """Tests for a number in a range."""
    return lambda value: isinstance(value, int | float) and _between(lowest, value, highest)


def _between(lowest: float, value: float, highest: float) -> bool:
    # A bool equals 0 or 1 in Python, and JSON's true is no number.
    return not isinstance(value, bool) and lowest <= value <= highest
