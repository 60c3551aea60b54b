"""The codec of a client that has read nothing yet."""

from typing import Any, TypeVar

import msgspec

from cfapi._codec.decoding import Codec
from cfapi._codec.lenient import LenientReader, Mismatch

T = TypeVar("T")


def decode(raw: bytes | msgspec.Raw, kind: type[T], *, strict: bool = False) -> T:
    return Codec().decode(raw, kind, strict=strict)


def read_leniently(value: object, kind: Any) -> tuple[Any, list[Mismatch]]:
    return LenientReader().read(value, kind)
