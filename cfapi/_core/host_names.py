"""Which zone a host name belongs to: the names that its zone may have, and a cache of those that were found."""

from collections.abc import Awaitable, Callable, Iterator
from typing import Generic, TypeVar
from weakref import WeakValueDictionary

import anyio
from attrs import define, field

from cfapi.clock import Clock
from cfapi.errors import ArgumentError

T = TypeVar("T")
Key = tuple[str | None, str]

# RFC 1035, section 2.3.4, as text.
LONGEST_LABEL, LONGEST_NAME = 63, 253
KEPT = 1024
MAX_AGE = 300.0


def ascii_name(host: str) -> str:
    """A host name as the DNS has it: lower case, Punycode (IDNA 2008 with UTS 46), no final dot, no leading "*.".

    Labels in ASCII may have any letters that records may have, such as "_".

    Raises:
        ArgumentError: It is no host name, but a URL, an address, or nothing.
    """
    if not isinstance(host, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers need not be typed
        raise ArgumentError(f"{host!r} is not a host name: one is a text, such as 'www.shop.example'.")
    text = host.strip().lower() if host.isascii() else _punycode(host.strip())
    name = text.removesuffix(".").removeprefix("*.")
    labels = name.split(".")
    if any(not 1 <= len(label) <= LONGEST_LABEL for label in labels) or len(name) > LONGEST_NAME:
        raise ArgumentError(f"{host!r} is not a host name: one looks like 'www.shop.example'.")
    if set(name) & set("/:@?#[]\\%*, \t\r\n") or labels[-1].isdecimal():
        raise ArgumentError(f"{host!r} is not a host name, but looks like a URL or an address.")
    return name


def _punycode(host: str) -> str:
    import idna  # it takes 2 ms that hardly any client needs

    try:
        labels = idna.uts46_remap(host, std3_rules=False).split(".")
        return ".".join(label if label.isascii() else idna.alabel(label).decode() for label in labels)
    except UnicodeError:  # what idna raises is one
        raise ArgumentError(f"{host!r} is not a host name: it has letters that no domain can have.") from None


def zone_names(name: str) -> Iterator[str]:
    """The names that the zone of a host name may have, the longest one first; a top-level domain only by itself."""
    labels = name.split(".")
    for start in range(max(len(labels) - 1, 1)):
        yield ".".join(labels[start:])


@define
class ZoneCache(Generic[T]):
    """The zones of the latest host names: for five minutes at most, and 1,024 of them at most.

    Those who look for the same name at the same time share one search.
    """

    _clock: Clock
    _found: dict[Key, tuple[float, T]] = field(factory=dict[Key, tuple[float, T]], init=False)
    _searches: WeakValueDictionary[Key, anyio.Lock] = field(
        factory=WeakValueDictionary[Key, anyio.Lock], init=False, repr=False
    )

    async def find(self, name: str, scope: str | None, ask: Callable[[str], Awaitable[T | None]]) -> T | None:
        """The zone of a host name; None if there is none, which is not remembered.

        Args:
            name: The host name, as `ascii_name` returns it.
            scope: What else the search depends on.
            ask: Finds a zone by its exact name.
        """
        lock = self._searches.setdefault((scope, name), anyio.Lock())
        async with lock:
            passed: list[str] = []
            for candidate in zone_names(name):
                passed.append(candidate)
                zone = self._known((scope, candidate))
                zone = await ask(candidate) if zone is None else zone
                if zone is not None:
                    self._keep(scope, passed, zone)
                    return zone
        return None

    def _known(self, key: Key) -> T | None:
        until, zone = self._found.get(key, (0.0, None))
        return zone if self._clock.monotonic() < until else None

    def _keep(self, scope: str | None, names: list[str], zone: T) -> None:
        """Remember a zone by the names that led to it; its age counts from when it was asked for."""
        until = self._clock.monotonic() + MAX_AGE
        for name in names:
            if self._known((scope, name)) is None:
                self._found.pop((scope, name), None)  # the latest ones are at the end
                self._found[scope, name] = until, zone
        while len(self._found) > KEPT:
            del self._found[next(iter(self._found))]
