"""Kept connections, each byte of which belongs to the request that is in flight.

RFC 9112, section 9.2: what arrives on a connection without an outstanding request is not a response, and the connection
is to be closed. aiohttp (3.12.0 to 3.14.5) parses it instead, and keeps it as the response to the next request on that
connection; that one's own response becomes the response to the next but one, and so on. httpx and urllib3 look whether
there is something to read before they use a connection again. Seen with these servers:

- a response, or a 408 before closing, is sent while the connection is idle;
- a second response is in the segment that ends the body of the first one: it is parsed after the connection was
  released to the pool, which looks for further responses only while it takes a connection back.
"""

import functools
import select
import sys
from contextvars import ContextVar
from typing import Any, cast

import aiohttp
from aiohttp import ClientRequest, ClientTimeout
from aiohttp.client_proto import ResponseHandler
from aiohttp.connector import Connection

from cfapi._http.alarm import Alarm
from cfapi._http.loopback import LOCALHOST, is_local_name
from cfapi._http.progress import Progress, TransportFailure

# Go's net/http bounds them, too; no server needs more than a 100 and a few 103s.
MAX_INTERIM_RESPONSES = 16
SWITCHING_PROTOCOLS = 101
OK = 200
END_OF_HEAD = b"\r\n\r\n"

# What becomes of the request that is being sent by this task.
progress_here: ContextVar[Progress] = ContextVar("progress_here")


class UnsolicitedData(aiohttp.ClientConnectionError):
    """The server sent what no request asked for."""


class ClosedUnused(aiohttp.ClientConnectionError):
    """A new connection was closed, or received something, before a request was sent."""


class Connector(aiohttp.TCPConnector):
    """Makes connections, and keeps those on which nothing but responses was received."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)  # pyright: ignore[reportUnknownMemberType]  # one of many arguments
        self._factory = cast("Any", functools.partial(ConnectionProtocol, loop=self._loop))

    async def connect(self, req: ClientRequest, traces: list[Any], timeout: ClientTimeout) -> Connection:
        """A connection for one request, on which nothing is to be read.

        Raises:
            ClosedUnused: There was something to be read although no request was ever sent.
        """
        while True:
            connection = await super().connect(req, traces, timeout)
            protocol = cast("ConnectionProtocol", connection.protocol)
            if protocol.is_silent():
                progress_here.get().failure = TransportFailure.NO_RESPONSE
                return connection
            connection.close()
            if not protocol.was_used:
                raise ClosedUnused

    async def _resolve_host(self, host: str, port: int, traces: Any = None) -> Any:
        """No resolver is asked where a name below `localhost` is: it may say that it is elsewhere."""
        return await super()._resolve_host(LOCALHOST if is_local_name(host) else host, port, traces)


class ConnectionProtocol(ResponseHandler):
    """One connection, which is closed as soon as it receives anything besides one response to each request.

    Attributes:
        was_used: Whether a request was sent.
    """

    was_used = False
    _silence: Alarm | None = None
    _expects_response = False
    _has_no_body = False
    _interim_responses = 0
    _body: Any = None

    def is_silent(self) -> bool:
        """Whether the connection is open, and there is nothing to read; bytes may have arrived a moment ago.

        After its handshake, a TLS server sends session tickets, so a new connection may have something to read.
        """
        transport = self.transport
        if transport is None or transport.is_closing():
            return False
        if not self.was_used and transport.get_extra_info("sslcontext") is not None:
            return True
        socket = transport.get_extra_info("socket")
        return socket is None or not is_readable(socket.fileno())

    def set_response_params(self, **params: Any) -> None:
        """A request is about to be sent."""
        super().set_response_params(**params)
        self.was_used = self._expects_response = True
        self._has_no_body = bool(params.get("skip_payload"))
        self._interim_responses, self._body = 0, None

    def data_received(self, data: bytes) -> None:
        """Parse what belongs to the response; close the connection if there is more.

        Without data, parsing resumes after a pause.
        """
        if data and not self._expects_response:
            self._discard()
            return
        super().data_received(data)
        if self._expects_response and self._body is not None and self._body.is_eof():
            self._expects_response = False
            if self._has_more(data):
                self._discard()

    def feed_data(self, data: Any, size: int = 0) -> None:
        """A response has begun."""
        message, body = data
        if self._body is not None:
            self._discard()
            return
        if is_interim(message.code):
            self._interim_responses += 1
        else:
            self._body = body
        if self._interim_responses > MAX_INTERIM_RESPONSES:
            self._discard()
            self.set_exception(UnsolicitedData("too many interim responses"))
            return
        super().feed_data(data, size)

    def connection_lost(self, exc: BaseException | None) -> None:
        """Nothing more will be received."""
        super().connection_lost(exc)
        if self._silence is not None:
            self._silence.stop()

    def _reschedule_timeout(self) -> None:
        """Something was sent or received: put off the time limit for silence, which aiohttp does with a new timer."""
        self._silence = self._silence or Alarm(self._on_read_timeout, self._loop)
        self._silence.set(self._loop.time() + self._read_timeout if self._read_timeout else None)

    def _drop_timeout(self) -> None:
        """Nothing is waited for."""
        if self._silence is not None:
            self._silence.set(None)

    def _has_more(self, data: bytes) -> bool:
        """Whether something came with the end of the response.

        At its end, a parser returns the message of which it has the beginning; the one in Python keeps what is none.
        After a response to HEAD, that of aiohttp before 3.14 waits for a body, or has skipped it.
        """
        if self._has_no_body:
            return not data.endswith(END_OF_HEAD)
        parser: Any = self._parser
        return parser is not None and (parser.feed_eof() is not None or bool(getattr(parser, "_tail", b"")))

    def _discard(self) -> None:
        """Never use this connection again; what was received of the response can still be read."""
        self.close()


def is_interim(status: int) -> bool:
    """Whether another response follows (RFC 9110, section 15.2)."""
    return 100 <= status < OK and status != SWITCHING_PROTOCOLS  # noqa: PLR2004


if sys.platform == "win32":
    # The proactor event loop has read what arrived a moment ago, and only delivers it with its next iteration.
    def is_readable(descriptor: int) -> bool:
        """Whether there is something to read, without waiting; also at the end of the stream."""
        return bool(select.select([descriptor], [], [], 0)[0])

else:

    def is_readable(descriptor: int) -> bool:
        """Whether there is something to read, without waiting; also at the end of the stream."""
        poll = select.poll()  # `select` can't be used for descriptors over 1023
        poll.register(descriptor, select.POLLIN)
        return bool(poll.poll(0))
