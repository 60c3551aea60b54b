"""JSON bytes -> typed values: fast where the answer fits its types, lenient where the API has drifted.

msgspec decodes straight into attrs classes. What it can't express (renamed fields, unions of classes), and any
answer that does not fit, is read by `cfapi.lenient`: unknown enum values stay strings, a wrong type stays as it
came, a missing required field becomes None. Each difference is logged once per class and field on `cfapi.drift`.
"""

import logging
from collections.abc import Callable, Iterable
from functools import cache
from types import GenericAlias, NoneType
from typing import Any, Generic, TypeVar, cast, get_args, get_origin

import msgspec

from cfapi.shapes import Tagged, fields_of, has_renamed_fields, is_class, is_union, members_of, tagged

T = TypeVar("T")

log = logging.getLogger("cfapi.drift")


# What msgspec raises for bytes that are not JSON, not UTF-8, or nested too deeply.
NOT_JSON = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class Undecodable(Exception):
    """Bytes are not JSON, or (strictly read) not of their type; the message says where."""


class Wire(msgspec.Struct, Generic[T]):
    """The envelope as it is on the wire."""

    result: T
    success: Any = None
    errors: Any = None
    messages: Any = None
    result_info: Any = None


NULL = msgspec.Raw(b"null")


class RawWire(Wire[msgspec.Raw]):
    """The envelope with its result undecoded."""

    result: msgspec.Raw = NULL


def decode_at_once(body: bytes, kind: type[T]) -> Wire[T] | None:
    """Read an envelope and its result in one go; None where that can't be done and it takes two steps."""
    decoder = _at_once_decoder(cast("Any", kind))
    if decoder is None:
        return None
    try:
        return cast("Wire[T]", decoder(body))
    except NOT_JSON:
        return None


def decode(raw: bytes | msgspec.Raw, kind: type[T], *, strict: bool = False) -> T:
    """Read JSON bytes as a type.

    Raises:
        Undecodable: They are not JSON; or `strict`, and something does not fit (the message has its JSON path).
    """
    try:
        return cast("T", _fast(raw, kind))
    except msgspec.ValidationError:
        return cast("T", _decode_leniently(raw, kind, strict=strict))
    except NOT_JSON as fault:
        raise Undecodable(str(fault)) from None


def _fast(raw: bytes | msgspec.Raw, kind: Any) -> Any:
    decoder = fast_decoder(kind)
    if decoder is None:
        raise msgspec.ValidationError("msgspec can't express the type")
    return decoder(raw)


def _decode_leniently(raw: bytes | msgspec.Raw, kind: Any, *, strict: bool) -> Any:
    from cfapi.lenient import read_leniently

    try:
        value, mismatches = read_leniently(decode_plain(raw), kind)
    except RecursionError as fault:
        raise Undecodable(str(fault)) from None
    if strict and mismatches:
        raise Undecodable(str(mismatches[0]))
    _report(mismatches)
    return value


def list_of(kind: type[T]) -> type[list[T]]:
    """The type of lists of a type that is known at run time only."""
    return cast("type[list[T]]", GenericAlias(list, (kind,)))


def decode_plain(raw: bytes | msgspec.Raw) -> Any:
    """Read JSON bytes as dicts, lists, strings, numbers.

    Raises:
        Undecodable: They are not JSON.
    """
    try:
        return msgspec.json.decode(raw)
    except NOT_JSON as fault:
        raise Undecodable(str(fault)) from None


Decoder = Callable[[bytes | msgspec.Raw], Any]


@cache
def fast_decoder(kind: Any) -> Decoder | None:
    """The decoder of a type that msgspec can express, else None."""
    if has_renamed_fields(kind):
        return None
    try:
        return _tagged_list(kind).decode if _tags_of_list(kind) is not None else msgspec.json.Decoder(kind).decode
    except TypeError:
        return None


@cache
def _at_once_decoder(kind: Any) -> Decoder | None:
    if fast_decoder(kind) is None:
        return None
    if _tags_of_list(kind) is not None:
        return _tagged_list(kind).decode_at_once
    return _wire_decoder(kind)


def _wire_decoder(kind: Any) -> Decoder:
    """The decoder of an envelope around a type."""
    return msgspec.json.Decoder(cast("type[Wire[Any]]", GenericAlias(Wire, (kind,)))).decode


def _tags_of_list(kind: Any) -> Tagged | None:
    """How the items of a list type are told apart; None where msgspec needs no help, or can't be helped."""
    item = get_args(kind)[0] if get_origin(kind) is list else None
    tags = tagged(item) if item is not None and is_union(item) else None
    return tags if tags is not None and all(is_class(member) for member in members_of(item)) else None


@cache
def _tagged_list(kind: Any) -> "_TaggedList":
    tags = _tags_of_list(kind)
    assert tags is not None
    return _TaggedList(tags)


class _TaggedList:
    """Decodes a list of objects of several classes: the objects of one class together, in one go.

    msgspec knows tagged unions of its own structs only. Listings come mostly in runs of one class, so the class that
    a page ended with is tried first on the next one.
    """

    def __init__(self, tags: Tagged) -> None:
        tag = msgspec.defstruct("Tag", [("value", Any)], rename={"value": tags.field})
        self._tags: Decoder = msgspec.json.Decoder(list_of(tag)).decode
        self._pieces = msgspec.json.Decoder(list[msgspec.Raw]).decode
        self._lists: dict[Any, Callable[[bytes | msgspec.Raw], list[Any]]] = {
            value: msgspec.json.Decoder(list_of(cast("type[Any]", variant))).decode
            for value, variant in tags.variants.items()
        }
        self._wires: dict[Any, Callable[[bytes | msgspec.Raw], Wire[list[Any]]]] = {
            value: _wire_decoder(list_of(variant))
            for value, variant in tags.variants.items()
            if _always_has(variant, tags.field)
        }
        self._latest: Any = next(iter(tags.variants))

    def decode_at_once(self, body: bytes | msgspec.Raw) -> Wire[list[Any]]:
        if self._latest not in self._wires:
            raise msgspec.ValidationError("the tag may be absent")
        return self._wires[self._latest](body)

    def decode(self, raw: bytes | msgspec.Raw) -> list[Any]:
        tags: list[Any] = [tag.value for tag in self._tags(raw)]
        if not all(isinstance(tag, str | int) and tag in self._lists for tag in tags):
            raise msgspec.ValidationError("an unknown variant")
        kinds = dict.fromkeys(tags)
        self._latest = tags[-1] if tags else self._latest
        if len(kinds) == 1:
            return self._lists[tags[0]](raw)
        return self._decode_mixed(tags, kinds, self._pieces(raw))

    def _decode_mixed(self, tags: list[Any], kinds: Iterable[Any], pieces: list[msgspec.Raw]) -> list[Any]:
        items: list[Any] = [None] * len(tags)
        for kind in kinds:
            places = [place for place, tag in enumerate(tags) if tag == kind]
            together = b"[" + b",".join([pieces[place] for place in places]) + b"]"
            for place, item in zip(places, self._lists[kind](together), strict=True):
                items[place] = item
        return items


def _always_has(variant: type, tag: str) -> bool:
    """Whether no object of a class comes without its tag, or with null in its place."""
    field = next(field for field in fields_of(variant) if field.wire == tag)
    return field.required and NoneType not in members_of(field.kind)


_reported: set[tuple[str, str]] = set()


def forget_reported() -> None:
    """Report each difference anew, as after a restart."""
    _reported.clear()


def _report(mismatches: Iterable[Any]) -> None:
    for mismatch in mismatches:
        place = (mismatch.owner, mismatch.field)
        if place not in _reported:
            _reported.add(place)
            log.warning("The API differs from its schema: %s.", mismatch)
