"""Objects that are sent as one line of JSON each (NDJSON)."""

from collections.abc import AsyncGenerator, AsyncIterable, Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

import attrs

from cfapi._codec.encoding import encode_json
from cfapi._core.uploads import as_file, body_of, in_threads, is_file
from cfapi._http.bodies import RequestBody

ROWS_AT_ONCE = 100


@attrs.frozen
class Lines:
    """Objects as lines of JSON."""

    rows: Iterable[object] | AsyncIterable[object] = attrs.field(repr=False)

    def body(self) -> RequestBody:
        return RequestBody(self._chunks, replayable=isinstance(self.rows, Sequence | set | frozenset))

    async def _chunks(self) -> AsyncGenerator[bytes]:
        rows = in_threads(self.rows, ROWS_AT_ONCE) if isinstance(self.rows, Iterator) else self.rows
        if isinstance(rows, AsyncIterable):
            async for row in rows:
                yield _line(row)
            return
        for row in rows:
            yield _line(row)


def _line(row: object) -> bytes:
    """One object as a line of JSON; bytes are lines already."""
    return row if isinstance(row, bytes) else encode_json(row) + b"\n"


def ndjson(rows: object) -> object:
    """Mark objects that are sent as one line of JSON each; a file is sent as it is."""
    return Lines(cast("Any", rows)) if _are_rows(rows) else rows


def _are_rows(value: object) -> bool:
    if isinstance(value, str | Mapping) or hasattr(value, "read"):
        return False
    if isinstance(value, AsyncIterable | Iterator):
        return True
    return isinstance(value, Iterable) and not is_file(cast("object", value))


def encode_content(content: object) -> tuple[RequestBody, str | None]:
    """The body that a file, or a stream of rows, is; and its type, where the file says one.

    Raises:
        ArgumentError: It can't be sent.
    """
    if isinstance(content, Lines):
        return content.body(), None
    file = as_file(content)
    return body_of(file.content), file.content_type
