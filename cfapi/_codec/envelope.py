"""The envelope around every v4 response: success, errors, messages, result, result_info.

Cloudflare's schema of it: `common.yaml` in the repository cloudflare/api-schemas. The parsers here are
lenient, as the API differs from it: `errors` may be null or strings, numbers may be strings or floats, and codes
under 1000 occur.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast

from attrs import asdict, evolve, field, frozen
from multidict import CIMultiDict

from cfapi._codec.reprs import short
from cfapi.errors import Message

T = TypeVar("T")

# How deep chains of messages nest; Cloudflare's own nest two or three deep.
DEEPEST_CHAIN = 20
# Of one response. Each takes many times longer to read than its few bytes to arrive, and other tasks wait meanwhile.
MOST_MESSAGES = 10_000
# Larger numbers are mistakes: 10 ** 100 still fits a float, and can be printed.
TOO_LARGE = 10**100


def parse_messages(raw: object) -> tuple[Message, ...]:
    """Read a list of messages in any form; nothing in it is lost, unless there are more than any server has to say."""
    return tuple(_parse_list(_links(raw), depth=1, numbers=iter(range(MOST_MESSAGES))))


def _parse_list(links: list[object], depth: int, numbers: Iterator[int]) -> list[Message]:
    """Messages with their chains, as long as there are numbers for them."""
    return [_parse_message(link, depth, numbers) for link, _ in zip(links, numbers, strict=False)]


def _parse_message(raw: object, depth: int, numbers: Iterator[int]) -> Message:
    message, links = _parse_link(raw)
    chain = _parse_list(links, depth + 1, numbers) if depth < DEEPEST_CHAIN else _flat(links, numbers)
    return evolve(message, chain=tuple(chain))


def _flat(links: list[object], numbers: Iterator[int]) -> list[Message]:
    """Links of a chain and what is below them, side by side: no server can make us recurse as deep as it likes."""
    ahead, found = links[::-1], list[Message]()
    while ahead and next(numbers, None) is not None:
        message, below = _parse_link(ahead.pop())
        found.append(message)
        ahead += below[::-1]
    return found


def _parse_link(raw: object) -> tuple[Message, list[object]]:
    """A message by itself, and the raw links of its chain."""
    if not isinstance(raw, dict):
        return Message(_words(raw)), []
    entry = cast("dict[str, object]", raw)
    message = Message(
        message=_text_of(entry),
        code=as_int(entry.get("code")),
        documentation_url=_as_text(entry.get("documentation_url")),
        pointer=_pointer(entry.get("source"), entry.get("path")),
    )
    return message, _links(entry.get("error_chain"))


def _links(raw: object) -> list[object]:
    if isinstance(raw, list):
        return cast("list[object]", raw)
    return [] if raw is None or raw == "" else [raw]


def _pointer(source: object, path: object) -> str | None:
    """The place in the request that a message is about; GraphQL states the place in the data, as a list of steps."""
    if isinstance(path, list):
        return ".".join(map(_words, cast("list[object]", path))) or None
    return _as_text(cast("dict[str, object]", source).get("pointer")) if isinstance(source, dict) else None


def _text_of(entry: Mapping[str, object]) -> str:
    """The text of a message; if it is under another key, with that key."""
    text = entry.get("message") or entry.get("error")
    if text:
        return _words(text)
    return ", ".join(f"{key}: {_words(value)}" for key, value in entry.items() if key not in _KEYS)


def _words(raw: object) -> str:
    """Any JSON as words."""
    try:
        return str(raw)
    except (RecursionError, ValueError):  # nested too deeply, or a number of too many digits
        return "…"


_KEYS = frozenset({"code", "message", "error", "documentation_url", "source", "error_chain"})


def as_int(raw: object) -> int | None:
    """A whole number from an int, a float or a string; None from anything else, and from what no server counts to."""
    if isinstance(raw, bool) or not isinstance(raw, int | float | str):
        return None
    try:
        number = raw if isinstance(raw, int) else _whole(raw)
    except (ValueError, OverflowError):
        return None
    return number if abs(number) < TOO_LARGE else None


def _whole(raw: float | str) -> int:
    """Digits are read exactly; a text of anything else is a float, whose fraction is dropped."""
    try:
        return int(raw)
    except ValueError:
        return int(float(raw))


def _count(raw: object) -> int | None:
    """A number of items or pages, which is never negative."""
    number = as_int(raw)
    return number if number is not None and number >= 0 else None


def _as_text(raw: object) -> str | None:
    """Blank and null both mean absent."""
    return (_words(raw) or None) if isinstance(raw, str | int) and not isinstance(raw, bool) else None


@frozen
class ResultInfo:
    """What the server says of the extent of a listing; any part may be missing.

    `cursor` is where the next page starts, whatever the API calls it; None on the last page.
    """

    page: int | None = None
    per_page: int | None = None
    total_pages: int | None = None
    count: int | None = None
    total_count: int | None = None
    cursor: str | None = None

    @classmethod
    def parse(cls, raw: object) -> "ResultInfo | None":
        """Read `result_info` leniently; None if there is none."""
        if not isinstance(raw, dict):
            return None
        info = cast("dict[str, Any]", raw)
        numbers = {name: _count(info.get(name, info.get(other))) for name, other in _NUMBERS.items()}
        return cls(cursor=_next_cursor(info), **numbers)

    @classmethod
    def beside(cls, members: Mapping[str, Any]) -> "ResultInfo | None":
        """Read what is beside the items of a listing that has them inside an object; None if there is nothing.

        Bare numbers are ignored: it is not known what they count.
        """
        named = next((members[name] for name in _EXTENTS if isinstance(members.get(name), dict)), None)
        cursor = _next_cursor(members)
        return cls(cursor=cursor).overridden_by(cls.parse(named)) if cursor or named is not None else None

    def overridden_by(self, other: "ResultInfo | None") -> "ResultInfo":
        """What another one says, and what only this one says."""
        known = asdict(other, filter=lambda _, value: value is not None) if other is not None else {}
        return evolve(self, **known)


# Each number with another name that some products give it.
_NUMBERS = {
    "page": "page",
    "per_page": "pageSize",
    "total_pages": "totalPages",
    "count": "count",
    "total_count": "totalCount",
}
_EXTENTS = ("result_info", "pagination")
_CURSORS = ("cursor", "next_page_token", "next_cursor", "nextCursor", "continuation_token")


_NAMES_A_PLACE = frozenset({*_CURSORS, "cursors", "next"})


def _next_cursor(info: Mapping[str, Any]) -> str | None:
    if _NAMES_A_PLACE.isdisjoint(info):
        return None
    cursors, following = info.get("cursors"), info.get("next")
    places = (
        cast("dict[str, Any]", cursors).get("after") if isinstance(cursors, dict) else None,
        *map(info.get, _CURSORS),
        following if following and isinstance(following, int) else None,  # a text would be a URL
    )
    return next((text for text in map(_as_text, places) if text), None)


# What may be beside items and say where a listing continues.
BESIDE_ITEMS = _NAMES_A_PLACE.union(_EXTENTS)


@frozen
class Envelope(Generic[T]):
    """One response: `result`, and everything that came with it.

    `headers` are the HTTP headers, whose names are case-insensitive; `status` is the HTTP status.
    """

    result: T = field(repr=short)
    result_info: ResultInfo | None = None
    messages: tuple[Message, ...] = ()
    errors: tuple[Message, ...] = ()
    success: bool = True
    status: int = 200
    headers: CIMultiDict[str] = field(factory=CIMultiDict[str], repr=False, hash=False)

    if not TYPE_CHECKING:  # to type checkers, what is missing is missing

        def __getattr__(self, name: str) -> NoReturn:
            from cfapi._hints import ENVELOPE, no_attribute

            raise no_attribute(self, name, ENVELOPE)

        def __getitem__(self, key: object) -> NoReturn:
            raise TypeError(f"This is a whole response: what you look for is in its result, envelope.result[{key!r}].")

    def __json__(self) -> object:
        others = {"errors": self.errors, "messages": self.messages, "result_info": self.result_info}
        return {"success": self.success, "result": self.result} | {name: each for name, each in others.items() if each}
