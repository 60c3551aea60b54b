"""The entries of a zone file, read one by one: one that can't be read, or clashes, costs no other."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from cfapi.sandbox.errors import codes

if TYPE_CHECKING:
    from dns.rdata import Rdata

# For records before any other: one without a TTL is not an error here.
_DEFAULT_TTL = "300"
# What makes records of other files, or any number of them.
_NOT_HERE = {"$INCLUDE": "$INCLUDE names a file that is not here", "$GENERATE": "$GENERATE is not supported"}
# Where an error is in the one line that was read says nothing.
_PLACE = re.compile(r"^<string>:\d+: ")
# What parentheses do not count in: quoted texts, and comments.
_NOT_COUNTED = re.compile(r'"(?:[^"\\]|\\.)*"|;.*')


@attrs.frozen
class Entry:
    """One record of a file: its text is as zone files write it."""

    line: int
    name: str
    ttl: int
    kind: str
    text: str
    note: str

    def __str__(self) -> str:
        return f"line {self.line}, {self.name} {self.kind} {self.text}"


@attrs.frozen
class Unreadable:
    """What is no record, and why."""

    line: int
    why: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.why}"


def entries(text: str, zone: str) -> Iterator[Entry | Unreadable]:
    """The records of a zone file, in its order."""
    origin, ttl, owner = f"{zone}.", _DEFAULT_TTL, f"{zone}."
    for line, words in _logical_lines(text):
        first, _, rest = words.strip().partition(" ")
        if first.upper() == "$ORIGIN":
            origin = _absolute(rest.strip(), origin)
        elif first.upper() == "$TTL":
            ttl = rest.strip()
        elif first.upper() in _NOT_HERE:
            yield Unreadable(line, _NOT_HERE[first.upper()])
        else:
            same = words[0].isspace()
            if not same and not first.startswith("$"):
                owner = _absolute(words.split()[0], origin)
            record = f"{owner}{words}" if same else words
            yield from _read(line, f"$ORIGIN {origin}\n$TTL {ttl}\n{record}\n", zone)


def _absolute(name: str, origin: str) -> str:
    name = name.partition(";")[0].strip()
    if name == "@":
        return origin
    return name if name.endswith(".") else f"{name}.{origin}"


def _logical_lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines that say something, with their numbers; what is in parentheses is one line (RFC 1035, section 5.1)."""
    held, first, depth = list[str](), 0, 0
    for number, line in enumerate(text.replace("\t", " ").splitlines(), 1):
        counted = _NOT_COUNTED.sub("", line)
        if not held and not counted.strip() and '"' not in line:
            continue
        first = first if held else number
        held.append(line)
        depth += counted.count("(") - counted.count(")")
        if depth <= 0:
            yield first, "\n".join(held)
            held, depth = [], 0
    if held:
        yield first, "\n".join(held)


def _read(line: int, text: str, zone: str) -> Iterator[Entry | Unreadable]:
    try:
        from dns.exception import DNSException
        from dns.zone import from_text
    except ImportError:
        raise codes.EXTRA_NEEDED.error(task="To read zone files") from None
    try:
        file = from_text(text, origin=f"{zone}.", relativize=False, check_origin=False)
    except (DNSException, ValueError) as error:
        yield Unreadable(line, _PLACE.sub("", str(error)) or type(error).__name__)
        return
    found = [_entry(line, name.to_text(), ttl, rdata) for name, ttl, rdata in file.iterate_rdatas()]
    yield from found
    if not found:
        yield Unreadable(line, f"it is not in {zone}")


def _entry(line: int, name: str, ttl: int, rdata: "Rdata") -> Entry:
    note = (rdata.rdcomment or "").strip()
    return Entry(line, name.rstrip(".").lower(), ttl, rdata.rdtype.name, rdata.to_text(), note)
