"""Values as every reader of JSON takes them, however strict: evidence may hold anything."""

import json
import math
from collections.abc import Callable, Mapping
from typing import Any, cast

from cfapi.audit.names import well_formed


def plain(value: object, text: Callable[[str], str] = well_formed) -> Any:
    """The value without halves of surrogate pairs, and without numbers that JSON does not have.

    Args:
        value: Any value; what is of no type of JSON becomes a text.
        text: What is made of texts.
    """
    if isinstance(value, Mapping):
        return {text(str(name)): plain(each, text) for name, each in cast("dict[Any, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [plain(each, text) for each in cast("list[Any]", value)]
    if value is None or isinstance(value, int) or (isinstance(value, float) and math.isfinite(value)):
        return value
    return text(str(value))


def as_plain_json(value: object, *, indent: int | None = None, ensure_ascii: bool = False) -> str:
    """The same, written as JSON."""
    return json.dumps(plain(value), indent=indent, ensure_ascii=ensure_ascii, allow_nan=False)
