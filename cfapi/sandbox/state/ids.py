"""Ids: random ones, and those of the seeded zones, which follow from the number of the zone and lead back to it."""

import functools
import itertools
import random
import uuid
from collections.abc import Iterator
from hashlib import blake2s

_HEAD, _TAIL = 12, 4  # bytes


def hex_id(source: random.Random) -> str:
    return source.randbytes(16).hex()


def hex_ids(source: random.Random) -> Iterator[str]:
    """As many ids as anybody may want."""
    return map(bytes.hex, map(source.randbytes, itertools.repeat(16)))


def uuid_id(source: random.Random) -> str:
    return str(uuid.UUID(bytes=source.randbytes(16), version=4))


def numbered_id(seed: int, number: int) -> str:
    """The id of a number: a hash of it, and then the number itself under a mask that the hash gives."""
    head = blake2s(b"%d/%d" % (seed, number), digest_size=_HEAD).digest()
    return f"{head.hex()}{number ^ _mask(head):08x}"


@functools.lru_cache(maxsize=4096)
def number_of(seed: int, id: str) -> int | None:
    """The number whose id this is; None where it is nobody's."""
    try:
        head, tail = bytes.fromhex(id[: 2 * _HEAD]), int(id[2 * _HEAD :], 16)
    except ValueError:
        return None
    number = tail ^ _mask(head)
    return number if numbered_id(seed, number) == id else None


def _mask(head: bytes) -> int:
    return int.from_bytes(blake2s(head, digest_size=_TAIL).digest())
