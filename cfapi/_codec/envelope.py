"""The envelope around every v4 response: success, errors, messages, result, result_info.

Cloudflare's schema of it: `common.yaml` in the repository cloudflare/api-schemas. The parsers here are
lenient, as the API differs from it: `errors` may be null or strings, numbers may be strings or floats, and codes
under 1000 occur.
"""

from collections.abc import Mapping
from typing import Any, Generic, TypeVar, cast

from attrs import asdict, evolve, field, frozen
from multidict import CIMultiDict

from cfapi.errors import Message

T = TypeVar("T")


def parse_messages(raw: object) -> tuple[Message, ...]:
    """Read a list of messages in any form; nothing in it is lost."""
    if raw is None or raw == "":
        return ()
    entries = cast("list[object]", raw) if isinstance(raw, list) else [raw]
    return tuple(_parse_message(entry) for entry in entries)


def _parse_message(raw: object) -> Message:
    if not isinstance(raw, dict):
        return Message(str(raw))
    entry = cast("dict[str, object]", raw)
    source = entry.get("source")
    return Message(
        message=_text_of(entry),
        code=as_int(entry.get("code")),
        documentation_url=_as_text(entry.get("documentation_url")),
        pointer=_pointer(source, entry.get("path")),
        chain=parse_messages(entry.get("error_chain")),
    )


def _pointer(source: object, path: object) -> str | None:
    """The place in the request that a message is about; GraphQL states the place in the data, as a list of steps."""
    if isinstance(path, list):
        return ".".join(map(str, cast("list[object]", path))) or None
    return _as_text(cast("dict[str, object]", source).get("pointer")) if isinstance(source, dict) else None


def _text_of(entry: Mapping[str, object]) -> str:
    """The text of a message; if it is under another key, with that key."""
    text = entry.get("message") or entry.get("error")
    return str(text or ", ".join(f"{key}: {value}" for key, value in entry.items() if key not in _KEYS))


_KEYS = frozenset({"code", "message", "error", "documentation_url", "source", "error_chain"})


def as_int(raw: object) -> int | None:
    """A whole number from an int, a float or a string; None from anything else."""
    if type(raw) is int:
        return raw
    if isinstance(raw, bool) or not isinstance(raw, int | float | str):
        return None
    try:
        return int(float(raw))
    except (ValueError, OverflowError):
        return None


def _as_text(raw: object) -> str | None:
    """Blank and null both mean absent."""
    return str(raw) if isinstance(raw, str | int) and not isinstance(raw, bool) and str(raw) else None


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
        numbers = {name: as_int(info.get(name, info.get(other))) for name, other in _NUMBERS.items()}
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

    result: T
    result_info: ResultInfo | None = None
    messages: tuple[Message, ...] = ()
    errors: tuple[Message, ...] = ()
    success: bool = True
    status: int = 200
    headers: CIMultiDict[str] = field(factory=CIMultiDict[str], repr=False, hash=False)

    def __json__(self) -> object:
        others = {"errors": self.errors, "messages": self.messages, "result_info": self.result_info}
        return {"success": self.success, "result": self.result} | {name: each for name, each in others.items() if each}
