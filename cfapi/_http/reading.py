"""Reading responses: decompressed, either whole up to a maximum size, or as they arrive."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from io import BytesIO
from typing import cast

from attrs import define, field

from cfapi._http.messages import AnyResponse, Response, StreamedResponse, WholeResponse, combined
from cfapi._http.progress import TransportFailure
from cfapi._http.transport import ResponseTooLarge, TransportError


def decompressed(response: AnyResponse) -> StreamedResponse:
    """The response with its body as an iterator of decompressed bytes.

    Raises:
        TransportError: It can't be decompressed; it is closed.
    """
    body = _in_memory(response.body) if isinstance(response.body, bytes) else _resumable(response.body)
    if coding := combined(response.headers, "content-encoding"):
        from cfapi._http.compression import DecompressedBody, decompressor

        try:
            body = DecompressedBody(body, decompressor(coding))
        except TransportError:
            response.close()
            raise
    return Response(response.status, response.headers, body, response.close)


async def read_whole(response: AnyResponse, limit: int, received: Callable[[int], None]) -> WholeResponse:
    """The response with its whole body, decompressed.

    Args:
        response: A response whose body may still be arriving.
        limit: The largest body to read, in bytes after decompression.
        received: Told how many bytes each step brought, after decompression.

    Raises:
        TransportError: It is truncated or corrupted.
        ResponseTooLarge: It exceeds the limit.
    """
    try:
        body = await _joined(decompressed(response).body, limit, received)
    except BaseException:
        response.close()
        raise
    return Response(response.status, response.headers, body)


async def _joined(chunks: AsyncIterator[bytes], limit: int, received: Callable[[int], None]) -> bytes:
    # A BytesIO returns its value without copying it; joining a list of chunks would double-buffer the body.
    body, size = BytesIO(), 0
    async for chunk in chunks:
        received(len(chunk))
        size += body.write(chunk)
        if size > limit:
            raise ResponseTooLarge
    return body.getvalue()


async def _in_memory(body: bytes) -> AsyncIterator[bytes]:
    yield body


def _resumable(body: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    generated = isinstance(cast("object", body), AsyncGenerator)
    return _GeneratedBody(body) if generated else body


@define
class _GeneratedBody:
    """A body that a generator yields. One that is cancelled ends, as if there were no more: that is an error here."""

    _body: AsyncIterator[bytes]
    _is_cut: bool = field(default=False, init=False)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if self._is_cut:
            raise TransportError(TransportFailure.NO_RESPONSE, "reading it was interrupted, and can't go on")
        try:
            return await anext(self._body)
        except StopAsyncIteration:
            raise
        except BaseException:
            self._is_cut = True
            raise
