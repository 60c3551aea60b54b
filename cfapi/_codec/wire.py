"""The envelope in JSON, and msgspec's decoders of it."""

from collections.abc import Callable
from types import GenericAlias
from typing import Any, Generic, TypeVar, cast

import msgspec

T = TypeVar("T")

# What msgspec raises for bytes that are not JSON, not UTF-8, or nested too deeply.
NOT_JSON = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
NULL = msgspec.Raw(b"null")


class WireEnvelope(msgspec.Struct, Generic[T]):
    """The envelope in JSON."""

    result: T
    success: Any = None
    errors: Any = None
    messages: Any = None
    result_info: Any = None


class RawEnvelope(WireEnvelope[msgspec.Raw]):
    """The envelope with its result undecoded."""

    result: msgspec.Raw = NULL


def list_of(kind: type[T]) -> type[list[T]]:
    """The type of lists of a type that is known at run time only."""
    return cast("type[list[T]]", GenericAlias(list, (kind,)))


def envelope_of(kind: Any) -> Callable[[bytes | msgspec.Raw], WireEnvelope[Any]]:
    """The decoder of an envelope around a type."""
    return msgspec.json.Decoder(cast("type[WireEnvelope[Any]]", GenericAlias(WireEnvelope, (kind,)))).decode


def starts_with(letter: bytes, raw: msgspec.Raw) -> bool:
    """Whether undecoded JSON starts with a letter, which shows what kind of value it is."""
    return bytes(memoryview(raw)[:1]) == letter
