"""The lenient reader: plain JSON values -> typed values, keeping what does not fit and noting where it was.

Built on cattrs' dispatch over types. Nothing is lost: a value of a wrong type is kept, a missing required
field becomes None, and an object of an unknown variant becomes an `UnknownVariant`.
"""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import date, datetime
from operator import itemgetter
from types import NoneType, SimpleNamespace
from typing import Any, Literal, TypeAlias, cast, get_args, get_origin

import cattrs
import msgspec
from attrs import field as attr_field
from attrs import frozen

from cfapi._codec.introspection import (
    Field,
    Tagged,
    bare,
    classes_in,
    fields_of,
    is_class,
    is_union,
    members_of,
    tagged,
)
from cfapi._codec.model import SOURCE, remembers
from cfapi._codec.sources import Body
from cfapi._printable import printable
from cfapi.clock import as_aware


@frozen
class Mismatch:
    """One difference between a response and its types: of which class and field, where, and what.

    One that is not `reported` is not a fault of the API, but prevents msgspec from reading the field.
    """

    owner: str
    field: str
    where: str
    problem: str
    kind: type | None = attr_field(default=None, eq=False, repr=False)
    reported: bool = attr_field(default=True, eq=False, repr=False)

    def __str__(self) -> str:
        return (
            f"{self.owner}.{self.field}: {self.problem} at {self.where}"
            if self.owner
            else f"{self.problem} at {self.where}"
        )


class UnknownVariant(SimpleNamespace):
    """An object of a kind that this version of cfapi does not know, with its members as attributes."""


MOST_KINDS = 2048

Owner: TypeAlias = tuple[str, str, type | None]
NOWHERE: Owner = ("", "", None)


class TypeMismatch(Exception):
    """A value is not of its type."""


class LenientReader:
    """Reads plain JSON values as types; created once for each client, since it builds up its dispatch over types."""

    def __init__(self) -> None:
        self.mismatches: list[Mismatch] = []
        self._path: list[str] = []
        self._owner = NOWHERE
        self._kinds: set[Any] = set()
        self._converter = cattrs.Converter(detailed_validation=False)
        self._register()

    def read(self, value: object, kind: Any, *, at: str = "$", owner: Owner = NOWHERE) -> tuple[Any, list[Mismatch]]:
        """A value as a type, and all the differences that were found.

        Args:
            value: The plain value.
            kind: The type.
            at: Its JSON path.
            owner: The field that it is the value of.
        """
        self._kinds.add(kind)
        self.mismatches, self._path, self._owner = [], [at], owner
        return self._read_or_keep(value, kind), self.mismatches

    @property
    def is_full(self) -> bool:
        """Whether it was used for so many types that another one should take over: cattrs never forgets one."""
        return len(self._kinds) >= MOST_KINDS

    def _register(self) -> None:
        for kind, accept in {**_SCALARS, datetime: self._datetime}.items():
            self._converter.register_structure_hook(kind, accept)
        factories: list[tuple[Callable[[Any], bool], Callable[[Any], Callable[[Any, Any], Any]]]] = [
            (lambda kind: kind in (Any, object), lambda _: lambda value, _: value),
            (lambda kind: get_origin(kind) is Literal, _literal),
            (lambda kind: get_origin(kind) is list, self._list),
            (lambda kind: get_origin(kind) is dict, self._dict),
            (is_class, self._class),
            (is_union, self._union),
        ]
        for predicate, factory in factories:
            self._converter.register_structure_hook_factory(predicate, factory)

    def _structure(self, value: object, kind: Any) -> Any:
        kind = bare(kind)
        return self._foreign(value, kind) if is_foreign(kind) else self._converter.structure(value, kind)

    def _foreign(self, value: object, kind: Any) -> Any:
        """A type that msgspec knows, such as a dataclass; where models are inside, cattrs makes them."""
        try:
            if any(map(remembers, classes_in(kind))):
                return self._converter.structure(value, kind)
            return msgspec.convert(value, kind)
        except Exception as error:  # whatever a caller's class raises
            raise TypeMismatch(f"expected {_name(kind)}, got {json_kind(value)}") from error

    def _read_or_keep(self, value: object, kind: Any) -> Any:
        """The value as its type, or unchanged, with a note."""
        try:
            return self._structure(value, kind)
        except TypeMismatch as mismatch:
            self._note(str(mismatch))
            return value

    def _datetime(self, value: Any, _: Any) -> datetime:
        """A datetime; UTC if the server leaves out the time zone."""
        try:
            found = msgspec.convert(value, datetime)
        except msgspec.ValidationError:
            raise TypeMismatch(f"expected a date with time, got {json_kind(value)}") from None
        if found.tzinfo is None:
            self._note("a datetime without a time zone", reported=False)
        return as_aware(found)

    def _note(self, problem: str, *, reported: bool = True) -> None:
        name, field, kind = self._owner
        self.mismatches.append(Mismatch(name, field, printable("".join(self._path)), problem, kind, reported))

    @contextmanager
    def _at(self, step: str, owner: Owner | None = None) -> Generator[None, None, None]:
        before = self._owner
        self._path.append(step)
        self._owner = owner or before
        try:
            yield
        finally:
            self._path.pop()
            self._owner = before

    def _list(self, kind: Any) -> Callable[[Any, Any], Any]:
        (item,) = get_args(kind)

        def read(values: Any, _: Any) -> list[Any]:
            result: list[Any] = []
            for index, value in enumerate(_expect(list, "a list", values)):
                with self._at(f"[{index}]"):
                    result.append(self._read_or_keep(value, item))
            return result

        return read

    def _dict(self, kind: Any) -> Callable[[Any, Any], Any]:
        _, item = get_args(kind)

        def read(values: Any, _: Any) -> dict[str, Any]:
            result: dict[str, Any] = {}
            for key, value in _expect(dict, "an object", values).items():
                with self._at(f".{key}"):
                    result[key] = self._read_or_keep(value, item)
            return result

        return read

    def _class(self, kind: Any) -> Callable[[Any, Any], Any]:
        fields = fields_of(kind)

        def read(value: Any, _: Any) -> Any:
            members = _expect(dict, "an object", value)
            given = {field.name: self._member(kind, field, members) for field in fields if _fills(field, members)}
            if not remembers(kind):
                return _made(kind, given)
            made = kind(**given)
            setattr(made, SOURCE, Body.of(members))
            return made

        return read

    def _member(self, owner: type, field: Field, members: dict[str, Any]) -> Any:
        with self._at(f".{field.wire}", (owner.__name__, field.name, owner)):
            if field.wire in members:
                return self._read_or_keep(members[field.wire], field.kind)
            self._note("a required field is missing")
            return None

    def _union(self, kind: Any) -> Callable[[Any, Any], Any]:
        members, tags = members_of(kind), tagged(kind)

        def read(value: Any, _: Any) -> Any:
            if value is None and NoneType in members:
                return None
            if tags is not None and isinstance(value, dict):
                return self._variant(cast("dict[str, Any]", value), tags)
            return self._best(value, [member for member in members if member is not NoneType])

        return read

    def _variant(self, value: dict[str, Any], tags: Tagged) -> Any:
        variant = tags.variants.get(_key(value, tags.field))
        if variant is not None:
            return self._structure(value, variant)
        if value.get(tags.field) is None and (fitting := self._fitting_variant(value, tags)) is not None:
            return fitting
        union = " | ".join(dict.fromkeys(kind.__name__ for kind in tags.variants.values()))
        if self._owner is not NOWHERE:
            self._note("an unknown variant", reported=False)
        with self._at(f".{tags.field}", (union, tags.field, None)):
            self._note("an unknown variant")
        return UnknownVariant(**{str(key): inner for key, inner in value.items()})

    def _fitting_variant(self, value: dict[str, Any], tags: Tagged) -> Any:
        """An object without its tag, as the variant that it fits better than any other; None where there is none."""
        variants = dict.fromkeys(tags.variants.values())
        readings = [reading for variant in variants if (reading := self._reading(value, variant)) is not None]
        best, *others = sorted(readings, key=itemgetter(0))
        if not others or best[0] == others[0][0]:
            return None
        self.mismatches.extend(best[2])
        return best[1]

    def _best(self, value: Any, members: list[Any]) -> Any:
        """Read as each member of an untagged union; keep the reading with the fewest differences."""
        if len(members) == 1:
            return self._structure(value, members[0])
        readings = [reading for member in members if (reading := self._reading(value, member)) is not None]
        if not readings:
            raise TypeMismatch(f"expected {' or '.join(map(_name, members))}, got {json_kind(value)}")
        _, result, mismatches = min(readings, key=lambda reading: reading[0])
        self.mismatches.extend(mismatches)
        return result

    def _reading(self, value: Any, member: Any) -> tuple[int, Any, list[Mismatch]] | None:
        mark = len(self.mismatches)
        try:
            result = self._structure(value, member)
        except TypeMismatch:
            return None
        mismatches = self.mismatches[mark:]
        del self.mismatches[mark:]
        return len(mismatches) + _unknown_keys(value, member), result, mismatches


def _made(kind: Any, given: dict[str, Any]) -> Any:
    """An object of a caller's own class, which may be particular about its fields."""
    try:
        return kind(**given)
    except (TypeError, ValueError) as error:
        raise TypeMismatch(f"expected {_name(kind)}, got an object that it refuses") from error


def is_foreign(kind: Any) -> bool:
    """Whether a type is none of those that models are made of."""
    is_ours = kind in (Any, object, datetime) or kind in _SCALARS or get_origin(kind) in (Literal, list, dict)
    return not (is_ours or is_class(kind) or is_union(kind) or kind is None)


def _fills(field: Field, members: dict[str, Any]) -> bool:
    return field.required or field.wire in members


def _key(value: Any, field: str) -> Any:
    tag = value.get(field)
    return tag if isinstance(tag, str | int | bool) else None


def _unknown_keys(value: Any, kind: Any) -> int:
    if not isinstance(value, dict) or not is_class(kind):
        return 0
    known = {field.wire for field in fields_of(kind)}
    return sum(key not in known for key in cast("dict[str, Any]", value))


def _expect(kind: type, name: str, value: Any) -> Any:
    if not isinstance(value, kind):
        raise TypeMismatch(f"expected {name}, got {json_kind(value)}")
    return value


def _literal(kind: Any) -> Callable[[Any, Any], Any]:
    values = get_args(kind)

    def read(value: Any, _: Any) -> Any:
        if not any(value == known and type(value) is type(known) for known in values):
            raise TypeMismatch(f"expected one of {', '.join(map(repr, values))}, got another value")
        return value

    return read


def _text(value: Any, _: Any) -> str:
    text: str = _expect(str, "a string", value)
    return text


def _flag(value: Any, _: Any) -> bool:
    flag: bool = _expect(bool, "true or false", value)
    return flag


def _number(value: Any, _: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeMismatch(f"expected a number, got {json_kind(value)}")
    try:
        return float(value)
    except OverflowError:
        raise TypeMismatch("expected a number, got one that is too large") from None


def _whole(value: Any, _: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float) or not _is_whole(value):
        raise TypeMismatch(f"expected a whole number, got {json_kind(value)}")
    return int(value)


def _is_whole(value: float) -> bool:
    """Whether a number has no fraction; an int, however large, has none."""
    return isinstance(value, int) or value.is_integer()


def _null(value: Any, _: Any) -> None:
    _expect(NoneType, "null", value)


def _day(value: Any, _: Any) -> date:
    try:
        return msgspec.convert(value, date)
    except msgspec.ValidationError:
        raise TypeMismatch(f"expected a date, got {json_kind(value)}") from None


def _content(value: Any, _: Any) -> bytes:
    """Bytes, which JSON has as Base64."""
    try:
        return msgspec.convert(value, bytes)
    except msgspec.ValidationError:
        raise TypeMismatch(f"expected bytes, got {json_kind(value)}") from None


_SCALARS: dict[Any, Callable[[Any, Any], Any]] = {
    str: _text,
    bool: _flag,
    float: _number,
    int: _whole,
    bytes: _content,
    NoneType: _null,
    date: _day,
}

_JSON_KINDS: dict[type, str] = {NoneType: "null", bool: "a boolean", str: "a string", list: "a list", dict: "an object"}


def json_kind(value: object) -> str:
    """What JSON calls a value; never the value itself, which may be a secret."""
    return _JSON_KINDS.get(type(value), "a number")


def _name(kind: Any) -> str:
    return getattr(kind, "__name__", str(kind))
