"""Where objects come from: each remembers its JSON by reference, which is read only when asked for.

A source is a `Body`, or a pair of the source around it and a key. A pair costs next to nothing to make, and keeps
nothing alive but the bytes of its page. Whoever asks for a member that no field has, has the page read as plain values,
which are kept as long: `copy.copy` of an object lets go of both.
"""

from collections.abc import Callable
from typing import Any, TypeAlias

import msgspec
from attrs import frozen

from cfapi._codec.depth import shallow
from cfapi.errors import ArgumentError

Source: TypeAlias = "Body | tuple[Source, str | int]"
LooseReader: TypeAlias = "Callable[[Any, LooseField, Source], Any]"
"""Reads a plain value as the type of a field, whatever it is; its source tells where it is."""


@frozen
class LooseField:
    """A field that is read leniently: of which class, its name and its type."""

    owner: type
    name: str
    kind: Any


def _as_it_is(value: Any, _: LooseField, __: Source) -> Any:
    return value


class Body:
    """JSON as it came, and what reads those of its fields that msgspec can't.

    No attrs class: `attrs.asdict` of an object would take it apart, with all that its page says.
    """

    __slots__ = ("_raw", "_value", "read_loosely")

    def __init__(
        self, raw: bytes | msgspec.Raw, read_loosely: LooseReader = _as_it_is, *, value: Any = msgspec.UNSET
    ) -> None:
        self._raw = raw
        self._value = value
        self.read_loosely = read_loosely

    @classmethod
    def of(cls, value: Any) -> "Body":
        """The source of something that was decoded already."""
        return cls(b"", value=value)

    @property
    def value(self) -> Any:
        """The JSON as plain values, in which what nests too deeply is its text; read once.

        Raises:
            ArgumentError: It nests as deeply as Python's stack, or what was skipped when it was decoded is no JSON.
        """
        if self._value is msgspec.UNSET:
            try:
                self._value = shallow(self._decoded())
            except (RecursionError, ValueError):
                raise ArgumentError("The JSON that this came from can't be read as a whole.") from None
        return self._value

    def _decoded(self) -> Any:
        try:
            return msgspec.json.decode(self._raw)
        except ValueError:  # not UTF-8, or what msgspec has no value for
            from cfapi._codec.forgiving import decode_forgivingly

            return decode_forgivingly(bytes(self._raw))


def body_of(source: Source) -> Body:
    """The body that a source is a part of."""
    while isinstance(source, tuple):
        source = source[0]
    return source


def path_of(source: Source) -> str:
    """The JSON path of a source, such as `$[3].owner`."""
    if isinstance(source, Body):
        return "$"
    around, key = source
    return path_of(around) + (f"[{key}]" if isinstance(key, int) else f".{key}")


def json_of(source: Source) -> Any:
    """The JSON of a source as plain values, which are shared: not to be changed."""
    if isinstance(source, Body):
        return source.value
    around, key = source
    return json_of(around)[key]
