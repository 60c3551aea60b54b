"""For tests of your own code that do not need the sandbox: a transport whose responses come from memory.

transport = MemoryTransport(lambda request: respond([{"id": "z", "name": "example.com"}]))
async with Cloudflare("token", transport=transport) as cf:
    assert [zone.name async for zone in cf.zones.list()] == ["example.com"]
assert transport.requests[0].method == "GET"
"""

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import ClassVar

from attrs import define, evolve, field

from cfapi._codec.encoding import encode_json
from cfapi._http.messages import AnyResponse, Request, Response, WholeResponse

__all__ = ["MemoryTransport", "respond"]


@define
class MemoryTransport:
    """A transport that sends nothing: a function responds to each request.

    Args:
        handler: Takes a request and returns its response, or an awaitable of it. What it raises reaches the client as
            if the transport had raised it, for example a `TransportError`.

    Attributes:
        requests: The requests so far, with their bodies as bytes.
        closed: Whether its client was closed.
    """

    # Nothing leaves this process, so the limit of its address, which other clients share, does not apply.
    in_memory: ClassVar[bool] = True

    handler: Callable[[Request], AnyResponse | Awaitable[AnyResponse]]
    requests: list[Request] = field(factory=list[Request], init=False)
    closed: bool = field(default=False, init=False)

    async def send(self, request: Request) -> AnyResponse:
        """Record a request, and return its response."""
        if request.body is not None and not isinstance(request.body, bytes):
            request = evolve(request, body=b"".join([chunk async for chunk in request.body]))
        self.requests.append(request)
        response = self.handler(request)
        return await response if inspect.isawaitable(response) else response

    async def aclose(self) -> None:
        """Record that the client was closed."""
        self.closed = True


def respond(
    result: object = None, *, status: int = 200, headers: Mapping[str, str] | None = None, **envelope: object
) -> WholeResponse:
    """A response with an envelope around a result.

    Args:
        result: Anything that JSON can express, models included.
        status: The HTTP status; from 400 on, `success` is false.
        headers: The HTTP headers, besides the content type.
        envelope: Other members of the envelope, such as `errors` and `result_info`.
    """
    members: dict[str, object] = {"success": status < 400, "errors": [], "messages": [], "result": result, **envelope}  # noqa: PLR2004
    return Response(status, {"Content-Type": "application/json", **(headers or {})}, encode_json(members))
