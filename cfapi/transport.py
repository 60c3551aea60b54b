"""The way to the API, which is opened with the first request."""

from typing import TYPE_CHECKING

from attrs import define, field

from cfapi.exchange import Answer, Request

if TYPE_CHECKING:
    from cfapi.http import Http

MEGABYTE = 1024 * 1024


@define
class Transport:
    """What sends requests. aiohttp is loaded by the first one: that takes longer than all else that a client needs."""

    max_answer_bytes: int = 256 * MEGABYTE
    _http: "Http | None" = field(default=None, init=False)

    async def send(self, request: Request) -> Answer:
        """Send a request and read its answer; a good one to a streamed request is still arriving, and is to be closed.

        Raises:
            Broken: No whole answer came.
            TooLarge: The answer exceeds `max_answer_bytes`.
        """
        if self._http is None:
            from cfapi.http import Http

            self._http = Http(self.max_answer_bytes)
        return await self._http.send(request)

    async def aclose(self) -> None:
        """Close all connections."""
        http, self._http = self._http, None
        if http is not None:
            await http.aclose()
