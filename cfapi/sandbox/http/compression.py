"""Content coding: what a client accepts (RFC 9110, section 12.5.3), and bodies packed with it."""

import functools
import gzip
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any

# Fast ones: of a page of DNS records, Brotli at 1 makes a smaller body than gzip at 1 in half the time.
_LEVEL = 1


@functools.cache
def _packers() -> Mapping[str, Callable[[bytes], bytes]]:
    """What can be packed here, by its name in `Content-Encoding`, the best first."""
    packers: dict[str, Callable[[bytes], bytes]] = {}
    try:
        brotli: Any = import_module("brotli")
    except ImportError:
        pass  # smaller answers are no reason not to answer
    else:
        packers["br"] = functools.partial(brotli.compress, quality=_LEVEL)
    packers["gzip"] = functools.partial(gzip.compress, compresslevel=_LEVEL, mtime=0)
    return packers


def pack(body: bytes, coding: str) -> bytes:
    """The body in a coding that `best_coding` named."""
    return _packers()[coding](body)


@functools.lru_cache(maxsize=256)
def best_coding(accepted: str) -> str | None:
    """The coding that an Accept-Encoding header likes best; None where it likes none that there is."""
    weights = dict(_weights(accepted.lower()))
    others = weights.get("*", 0.0)
    liked = {name: weights.get(name, others) for name in _packers()}
    best = max(liked, key=lambda name: liked[name])
    return best if liked[best] > 0 else None


def _weights(accepted: str) -> Iterator[tuple[str, float]]:
    for each in accepted.split(","):
        name, _, parameters = each.partition(";")
        yield name.strip(), _weight(parameters)


def _weight(parameters: str) -> float:
    """The value of `q`. One that nobody can read likes nothing, so that nobody gets what they may not want."""
    name, _, value = parameters.partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
