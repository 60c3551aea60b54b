"""JSON bytes -> typed values: fast where the response fits its types, lenient where the API has drifted.

msgspec decodes straight into attrs classes. What it can't express (renamed fields, unions of classes), and any
response that does not fit, is read by `cfapi._codec.lenient`: unknown enum values stay strings, a wrong type stays as
it came, a missing required field becomes None. Each difference is logged once for each client, class and field on
`cfapi.drift`.
"""

import logging
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args, get_origin

import msgspec
from attrs import define, field

from cfapi._codec.introspection import Tagged, has_renamed_fields, is_class, is_union, members_of, tagged
from cfapi._codec.tagged_lists import TaggedList
from cfapi._codec.wire import NOT_JSON, Decoder, WireEnvelope, envelope_decoder

if TYPE_CHECKING:
    from cfapi._codec.lenient import LenientReader, Mismatch

T = TypeVar("T")

log = logging.getLogger("cfapi.drift")


class Undecodable(Exception):
    """Bytes are not JSON, or (strictly read) not of their type; the message says where."""


@define
class Codec:
    """Reads the JSON of one client, and remembers which differences from the schema it has reported."""

    _reported: set[tuple[str, str]] = field(factory=set[tuple[str, str]], init=False)
    _lenient: "LenientReader | None" = field(default=None, init=False)

    def decode(self, raw: bytes | msgspec.Raw, kind: type[T], *, strict: bool = False) -> T:
        """Read JSON bytes as a type.

        Raises:
            Undecodable: They are not JSON; or `strict`, and something does not fit (the message has its JSON path).
        """
        try:
            return cast("T", _decode_fast(raw, kind))
        except msgspec.ValidationError:
            return cast("T", self._decode_leniently(raw, kind, strict=strict))
        except NOT_JSON as error:
            raise Undecodable(str(error)) from None

    def _decode_leniently(self, raw: bytes | msgspec.Raw, kind: Any, *, strict: bool) -> Any:
        try:
            value, mismatches = self._reader.read(decode_plain(raw), kind)
        except RecursionError as error:
            raise Undecodable(str(error)) from None
        if strict and mismatches:
            raise Undecodable(str(mismatches[0]))
        self._report(mismatches)
        return value

    @property
    def _reader(self) -> "LenientReader":
        """Made on first use: most clients never need it."""
        from cfapi._codec.lenient import LenientReader

        self._lenient = self._lenient or LenientReader()
        return self._lenient

    def _report(self, mismatches: "Iterable[Mismatch]") -> None:
        for mismatch in mismatches:
            place = (mismatch.owner, mismatch.field)
            if place not in self._reported:
                self._reported.add(place)
                log.warning("The API differs from its schema: %s.", mismatch)


def decode_plain(raw: bytes | msgspec.Raw) -> Any:
    """Read JSON bytes as dicts, lists, strings, numbers.

    Raises:
        Undecodable: They are not JSON.
    """
    try:
        return msgspec.json.decode(raw)
    except NOT_JSON as error:
        raise Undecodable(str(error)) from None


def decode_envelope(body: bytes, kind: type[T]) -> WireEnvelope[T] | None:
    """Read an envelope and its result in one go; None where that can't be done and it takes two steps."""
    decoder = _fast_envelope_decoder(cast("Any", kind))
    if decoder is None:
        return None
    try:
        return cast("WireEnvelope[T]", decoder(body))
    except NOT_JSON:
        return None


def _decode_fast(raw: bytes | msgspec.Raw, kind: Any) -> Any:
    decoder = fast_decoder(kind)
    if decoder is None:
        raise msgspec.ValidationError("msgspec can't express the type")
    return decoder(raw)


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
def _fast_envelope_decoder(kind: Any) -> Decoder | None:
    if fast_decoder(kind) is None:
        return None
    return _tagged_list(kind).decode_envelope if _tags_of_list(kind) is not None else envelope_decoder(kind)


def _tags_of_list(kind: Any) -> Tagged | None:
    """How the items of a list type are told apart; None where msgspec needs no help, or can't be helped."""
    item = get_args(kind)[0] if get_origin(kind) is list else None
    tags = tagged(item) if item is not None and is_union(item) else None
    return tags if tags is not None and all(is_class(member) for member in members_of(item)) else None


@cache
def _tagged_list(kind: Any) -> TaggedList:
    tags = _tags_of_list(kind)
    assert tags is not None
    return TaggedList(tags)
