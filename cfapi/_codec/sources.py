"""Where objects come from: each has a reference to its JSON, which is read only on access.

A source is a `Body`, or a pair of the source around it and a key. A pair costs next to nothing, and keeps nothing alive
but the bytes of its page.
"""

from collections.abc import Callable
from typing import Any, TypeAlias

import msgspec
from attrs import define, field

Source: TypeAlias = "Body | tuple[Source, str | int]"
LooseReader: TypeAlias = Callable[[Any, Any], Any]
"""Reads a plain value as a type, whatever it is."""


def _as_it_is(value: Any, _: Any) -> Any:
    return value


@define(eq=False)
class Body:
    """JSON as it was received, and what reads those of its fields that msgspec can't."""

    _raw: bytes | msgspec.Raw = field(repr=False)
    read_loosely: LooseReader = field(default=_as_it_is, repr=False)
    _value: Any = field(default=msgspec.UNSET, alias="value", repr=False)

    @classmethod
    def of(cls, value: Any) -> "Body":
        """The source of an already decoded value."""
        return cls(b"", value=value)

    @property
    def value(self) -> Any:
        """The JSON as plain values; read once."""
        if self._value is msgspec.UNSET:
            self._value = msgspec.json.decode(self._raw)
        return self._value


def body_of(source: Source) -> Body:
    """The body that a source is a part of."""
    while isinstance(source, tuple):
        source = source[0]
    return source


def json_of(source: Source) -> Any:
    """The JSON of a source as plain values, which are shared: do not change them."""
    if isinstance(source, Body):
        return source.value
    around, key = source
    return json_of(around)[key]
