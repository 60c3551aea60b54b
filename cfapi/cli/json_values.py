"""JSON values by their kind, for type checkers."""

from typing import Any, TypeAlias, TypeGuard

Object: TypeAlias = dict[str, Any]
Items: TypeAlias = list[Any]


def is_object(value: object) -> TypeGuard[Object]:
    """Whether a value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[Items]:
    """Whether a value is an array."""
    return isinstance(value, list)
