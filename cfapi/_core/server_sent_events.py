"""Server-sent events (WHATWG HTML, section 9.2)."""

from collections.abc import Callable
from typing import Any

from attrs import define, field, frozen

from cfapi._codec.decoding import decode_plain

# Digits of a number of milliseconds; more of them would be longer than anyone waits.
LONGEST_RETRY = 15


@frozen
class Event:
    """A server-sent event (WHATWG HTML, section 9.2).

    Attributes:
        data: Its lines of data.
        event: Its type.
        id: The last id that the stream gave; empty if it gave none.
        retry: How long to wait before reconnecting, in milliseconds, if this event says so.
    """

    data: str = field(repr=False)
    event: str = "message"
    id: str = ""
    retry: int | None = None

    def json(self) -> Any:
        """Its data as plain dicts, lists, strings and numbers.

        Raises:
            ValueError: It is not JSON. Some streams end with a data of "[DONE]".
        """
        return decode_plain(self.data.encode("utf-8", "replace"))


@define
class EventParser:
    """The events in some lines, which are fed one by one.

    Args:
        limit: The largest event, in bytes of its lines of data: no more than that is held.
        too_large: The error where an event is larger.
    """

    limit: int
    too_large: Callable[[], Exception] = field(repr=False)
    size: int = 0
    is_over: bool = False
    data: list[str] = field(factory=list[str])
    event: str = ""
    id: str = ""
    retry: int | None = None

    def feed(self, line: str) -> Event | None:
        """The event that ends with a line; None if none does. Once one is too large, its error."""
        if self.is_over:
            raise self.too_large()
        if not line:
            return self._end()
        self._take(line)
        return None

    def _take(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match name:
            case "data":
                self._add(line, value)
            case "event":
                self.event = value
            case "id" if "\0" not in value:
                self.id = value
            case "retry" if value.isascii() and value.isdecimal() and len(value) <= LONGEST_RETRY:
                self.retry = int(value)
            case _:
                pass  # a comment, or an unknown field

    def _add(self, line: str, data: str) -> None:
        self.size += len(line.encode())
        if self.size > self.limit:
            self.is_over, self.data = True, []
            raise self.too_large()
        self.data.append(data)

    def _end(self) -> Event | None:
        """The event that ends here; None if it has no data. An unfinished last one is discarded."""
        ended = Event("\n".join(self.data), self.event or "message", self.id, self.retry) if self.data else None
        self.data, self.event, self.retry, self.size = [], "", None, 0
        return ended
