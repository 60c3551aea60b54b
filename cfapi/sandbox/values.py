"""JSON values of which nobody knows yet what they are."""

from collections.abc import Mapping
from typing import Any

from cfapi.sandbox.answers import Json


def as_object(value: Any) -> Json:
    """An object as it is; anything else as one without fields."""
    found: Any = value
    return dict(found) if isinstance(value, Mapping) else {}


def as_list(value: Any) -> list[Any]:
    """A list as it is; anything else as one without items."""
    found: Any = value
    return list(found) if isinstance(value, list | tuple) else []
