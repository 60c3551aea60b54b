"""Lists of objects of several classes, decoded fast."""

from collections.abc import Callable, Iterable
from types import NoneType
from typing import Any, cast

import msgspec

from cfapi._codec.introspection import Tagged, fields_of, members_of
from cfapi._codec.wire import Decoder, WireEnvelope, envelope_decoder, list_of


class TaggedList:
    """Decodes a list of objects of several classes: the objects of one class together, in one go.

    msgspec knows tagged unions of its own structs only. Listings usually come in runs of one class, so the class that
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
        self._envelopes: dict[Any, Callable[[bytes | msgspec.Raw], WireEnvelope[list[Any]]]] = {
            value: envelope_decoder(list_of(variant))
            for value, variant in tags.variants.items()
            if _always_has(variant, tags.field)
        }
        self._latest: Any = next(iter(tags.variants))

    def decode_envelope(self, body: bytes | msgspec.Raw) -> WireEnvelope[list[Any]]:
        """Read an envelope around objects of the latest class."""
        if self._latest not in self._envelopes:
            raise msgspec.ValidationError("the tag may be absent")
        return self._envelopes[self._latest](body)

    def decode(self, raw: bytes | msgspec.Raw) -> list[Any]:
        """Read a list of objects of any of the classes."""
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
