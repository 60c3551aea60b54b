"""Objects that users hand in: read by type checkers, never run."""

import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from cfapi import Cloudflare, Credentials, Limiter, PermitRequest, Request, Response, Transport
from cfapi.testing import MemoryTransport, respond


class Whole:
    async def send(self, request: Request) -> Response[bytes]:
        return Response(200, {"Content-Type": "application/json"}, b"{}")

    async def aclose(self) -> None: ...


class Streaming:
    async def send(self, request: Request) -> Response[AsyncIterator[bytes]]:
        return Response(200, {}, self._body(), lambda: None)

    async def _body(self) -> AsyncIterator[bytes]:
        yield b""

    async def aclose(self) -> None: ...


class Signing:
    async def sign(self, method: str, url: str) -> Mapping[str, str]:
        return {}


class Pacing:
    @asynccontextmanager
    async def permit(self, request: PermitRequest) -> AsyncIterator["Pacing"]:
        yield self

    async def observe(self, response: Response[Any]) -> None: ...


async def seams(context: ssl.SSLContext) -> None:
    whole: Transport = Whole()
    streaming: Transport = Streaming()
    memory: Transport = MemoryTransport(lambda request: respond(request.url))
    credentials: Credentials = Signing()
    limiter: Limiter = Pacing()
    Cloudflare(transport=whole, credentials=credentials, rate_limit=limiter)
    Cloudflare(transport=streaming, rate_limit=None, retries=None, timeouts=None)
    Cloudflare(transport=memory)
    Cloudflare(proxy=None, ssl=context)
    Cloudflare(ssl=False)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Cloudflare().with_options(retry=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await Cloudflare().get("/zones", timeout=5.0, headers=None, retries=None)
