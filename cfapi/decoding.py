"""JSON bytes -> typed values: fast where the answer fits its types, lenient where the API has drifted.

msgspec decodes straight into attrs classes. What it can't express (renamed fields, unions of classes), and any
answer that does not fit, is read by `cfapi.lenient`: unknown enum values stay strings, a wrong type stays as it
came, a missing required field becomes None. Each difference is logged once per class and field on `cfapi.drift`.
"""

import logging
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, TypeVar, get_args, get_origin

import msgspec

from cfapi.shapes import Tagged, has_renamed_fields, is_union, tagged

T = TypeVar("T")

log = logging.getLogger("cfapi.drift")


class Undecodable(Exception):
    """Bytes are not JSON, or (strictly read) not of their type; the message says where."""


def decode(raw: bytes | msgspec.Raw, kind: type[T], *, strict: bool = False) -> T:
    """Read JSON bytes as a type.

    Raises:
        Undecodable: They are not JSON; or `strict`, and something does not fit (the message has its JSON path).
    """
    fast = fast_decoder(kind)
    if fast is not None:
        try:
            return fast(raw)
        except msgspec.ValidationError as misfit:
            if strict:
                raise Undecodable(str(misfit)) from None
        except msgspec.DecodeError as fault:
            raise Undecodable(str(fault)) from None
    return _decode_leniently(raw, kind, strict=strict)


def _decode_leniently(raw: bytes | msgspec.Raw, kind: Any, *, strict: bool) -> Any:
    from cfapi.lenient import read_leniently

    value, mismatches = read_leniently(decode_plain(raw), kind)
    if strict and mismatches:
        raise Undecodable(str(mismatches[0]))
    _report(mismatches)
    return value


def decode_plain(raw: bytes | msgspec.Raw) -> Any:
    """Read JSON bytes as dicts, lists, strings, numbers.

    Raises:
        Undecodable: They are not JSON.
    """
    try:
        return msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        raise Undecodable(str(fault)) from None


@cache
def fast_decoder(kind: Any) -> Callable[[bytes | msgspec.Raw], Any] | None:
    """The decoder of a type that msgspec can express, else None."""
    if has_renamed_fields(kind):
        return None
    item = get_args(kind)[0] if get_origin(kind) is list else None
    tags = tagged(item) if item is not None and is_union(item) else None
    if tags is not None:
        return _tagged_list_decoder(tags)
    try:
        return msgspec.json.Decoder(kind).decode
    except TypeError:
        return None


class _TaggedList:
    """Decodes a list of objects of several classes: the objects of one class together, in one go.

    msgspec knows tagged unions of its own structs only. Listings come mostly in runs of one kind.
    """

    def __init__(self, tags: Tagged, decoders: dict[Any, Callable[[bytes | msgspec.Raw], list[Any]]]) -> None:
        tag = msgspec.defstruct("Tag", [("value", Any)], rename={"value": tags.field})
        self._tags: Callable[[bytes | msgspec.Raw], list[Any]] = msgspec.json.Decoder(list[tag]).decode
        self._pieces = msgspec.json.Decoder(list[msgspec.Raw]).decode
        self._decoders = decoders

    def decode(self, raw: bytes | msgspec.Raw) -> list[Any]:
        tags = [tag.value for tag in self._tags(raw)]
        kinds = dict.fromkeys(tags)
        if any(kind not in self._decoders for kind in kinds):
            raise msgspec.ValidationError("an unknown variant")
        if len(kinds) == 1:
            return self._decoders[tags[0]](raw)
        return self._decode_mixed(tags, kinds, self._pieces(raw))

    def _decode_mixed(self, tags: list[Any], kinds: Iterable[Any], pieces: list[msgspec.Raw]) -> list[Any]:
        items: list[Any] = [None] * len(tags)
        for kind in kinds:
            places = [place for place, tag in enumerate(tags) if tag == kind]
            together = b"[" + b",".join([pieces[place] for place in places]) + b"]"
            for place, item in zip(places, self._decoders[kind](together), strict=True):
                items[place] = item
        return items


def _tagged_list_decoder(tags: Tagged) -> Callable[[bytes | msgspec.Raw], list[Any]] | None:
    decoders = {value: fast_decoder(list[variant]) for value, variant in tags.variants.items()}
    usable = {value: decoder for value, decoder in decoders.items() if decoder is not None}
    return _TaggedList(tags, usable).decode if len(usable) == len(decoders) else None


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
