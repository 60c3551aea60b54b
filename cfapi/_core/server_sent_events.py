"""Server-sent events (WHATWG HTML, section 9.2)."""

from collections.abc import AsyncGenerator, AsyncIterable
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


async def parse_events(lines: AsyncIterable[str]) -> AsyncGenerator[Event]:
    """The events in some lines."""
    reading = _Event()
    async for line in lines:
        if line:
            reading.take(line)
        elif event := reading.end():
            yield event


@define
class _Event:
    """An event while its lines are read."""

    data: list[str] = field(factory=list[str])
    event: str = ""
    id: str = ""
    retry: int | None = None

    def take(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match name:
            case "data":
                self.data.append(value)
            case "event":
                self.event = value
            case "id" if "\0" not in value:
                self.id = value
            case "retry" if value.isascii() and value.isdecimal() and len(value) <= LONGEST_RETRY:
                self.retry = int(value)
            case _:
                pass  # a comment, or an unknown field

    def end(self) -> Event | None:
        """The event that ends here; None if it has no data. An unfinished last one is discarded."""
        ended = Event("\n".join(self.data), self.event or "message", self.id, self.retry) if self.data else None
        self.data, self.event, self.retry = [], "", None
        return ended
