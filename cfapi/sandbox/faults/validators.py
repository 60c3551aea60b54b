"""What the arguments of a fault must be, and errors that say what is wrong."""

import re
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from cfapi.sandbox.json_values import Test, number

Validator = Callable[[Any, "attrs.Attribute[Any]", Any], None]

_LONGEST_DELAY = 1e9  # seconds


def must_be(what: str, test: Test, *, absent: bool = False) -> Validator:
    """A validator of attrs: what does not pass the test is a ValueError; None does where it may be absent."""

    def validate(_owner: object, attribute: "attrs.Attribute[Any]", value: Any) -> None:
        if not ((absent and value is None) or test(value)):
            raise ValueError(f"{attribute.name} must be {what}, and not {value!r}.")

    return validate


def text(value: Any) -> bool:
    return isinstance(value, str)


def header(value: Any) -> bool:
    """A text that may stand in a header."""
    return isinstance(value, str) and value.isprintable()


def pattern(value: Any) -> bool:
    """A regular expression for texts, or a text that is none or a right one."""
    if isinstance(value, str):
        return not value.startswith("^") or _compiles(value)
    found: Any = value
    return isinstance(value, re.Pattern) and isinstance(found.pattern, str)


def _compiles(expression: str) -> bool:
    try:
        re.compile(expression)
    except re.error:
        return False
    return True


_seconds = number(0, _LONGEST_DELAY)


def delay(value: Any) -> bool:
    """Seconds, the least and the most of them, or the median and the 99th percentile of a long tail."""
    found: Any = value
    if isinstance(value, Mapping):
        return _is_tail(found)
    if isinstance(value, tuple):
        return len(found) == 2 and all(map(_seconds, found))  # noqa: PLR2004  the two of them
    return _seconds(value)


def _is_tail(value: Mapping[Any, Any]) -> bool:
    return (
        set(value) == {"median", "p99"} and all(map(_seconds, value.values())) and 0 < value["median"] <= value["p99"]
    )
