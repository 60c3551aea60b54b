"""Reading responses: decompressed, either whole up to a maximum size, or as they arrive."""

from collections.abc import AsyncIterator, Iterator
from io import BytesIO

import anyio.lowlevel
from attrs import define, field

from cfapi._http.compression import ContentDecodingError, Decompressor, decompressor
from cfapi._http.messages import AnyResponse, Response, StreamedResponse, WholeResponse
from cfapi._http.transport import ResponseTooLarge, TransportError, TransportFailure

INCOMPLETE = "the response is truncated or corrupted"


def decompressed(response: AnyResponse) -> StreamedResponse:
    """The response with its body as an iterator of decompressed bytes."""
    body = _in_memory(response.body) if isinstance(response.body, bytes) else response.body
    coding = response.headers.get("content-encoding")
    body = DecompressedBody(body, decompressor(coding)) if coding else body
    return Response(response.status, response.headers, body, response.close)


async def read_whole(response: AnyResponse, limit: int) -> WholeResponse:
    """The response with its whole body, decompressed.

    Args:
        response: A response whose body may still be arriving.
        limit: The largest body to read, in bytes after decompression.

    Raises:
        TransportError: It is truncated or corrupted.
        ResponseTooLarge: It exceeds the limit.
    """
    try:
        body = await _joined(decompressed(response).body, limit)
    except BaseException:
        response.close()
        raise
    return Response(response.status, response.headers, body)


async def _joined(chunks: AsyncIterator[bytes], limit: int) -> bytes:
    # A BytesIO returns its value without copying it; joining a list of chunks would double-buffer the body.
    body, size = BytesIO(), 0
    async for chunk in chunks:
        size += body.write(chunk)
        if size > limit:
            raise ResponseTooLarge
    return body.getvalue()


async def _in_memory(body: bytes) -> AsyncIterator[bytes]:
    yield body


@define
class DecompressedBody:
    """A body as it arrives, decompressed a bounded piece at a time.

    It is not a generator: that would be finished for good if waiting for its next chunk is cancelled.
    """

    _compressed: AsyncIterator[bytes]
    _decompressor: Decompressor
    _pieces: Iterator[bytes] = field(factory=lambda: iter(()), init=False)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        try:
            while not (piece := next(self._pieces, b"")):
                self._pieces = filter(None, self._decompressor.pieces(await anext(self._compressed)))
        except StopAsyncIteration:
            self._finish()
            raise
        except ContentDecodingError:
            raise TransportError(TransportFailure.NO_RESPONSE, INCOMPLETE) from None
        # A few bytes may expand to very many: let other tasks run between two pieces.
        await anyio.lowlevel.checkpoint()
        return piece

    def _finish(self) -> None:
        try:
            self._decompressor.end()
        except ContentDecodingError:
            raise TransportError(TransportFailure.NO_RESPONSE, INCOMPLETE) from None
