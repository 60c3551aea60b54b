"""Sending a notice to a URL: signed, repeated a few times, and nowhere else."""

import asyncio
from collections.abc import Callable
from itertools import count
from urllib.parse import urlsplit

from attrs import field, frozen

from cfapi._core.retries import Failure, Retries, RetryDecision, parse_retry_after
from cfapi._http.loopback import is_loopback
from cfapi._http.messages import AnyResponse, Request, Timeouts
from cfapi._http.progress import NO_COMPLETE_RESPONSE, TransportFailure
from cfapi._http.transport import Transport, TransportError
from cfapi.audit.notices.notice import NotDelivered, Notice
from cfapi.audit.notices.signing import SigningKey
from cfapi.clock import SYSTEM_CLOCK, Clock
from cfapi.errors import ConfigurationError

ATTEMPT_SECONDS = 30.0
TIMEOUTS = Timeouts(connect=10.0, read=20.0, total=ATTEMPT_SECONDS)
RETRIES = Retries(attempts=5, base=1.0, cap=30.0, total=120.0, max_retry_after=60.0)
REDIRECTS = range(300, 400)


class BadURL(ValueError):
    """A notice can't be sent to this URL; the message does not repeat it, since it may hold a password."""


def _transport() -> Transport:
    from cfapi._http.aiohttp_transport import AiohttpTransport
    from cfapi._http.proxies import Proxies

    return AiohttpTransport(Proxies.from_environment())


@frozen
class Webhook:
    """A URL that takes notices.

    Args:
        url: https://…; http:// only to this machine.
        key: What they are signed with.
        clock: Where time comes from.
        open: What makes the transport.

    Raises:
        BadURL: It is another one.
    """

    url: str = field(repr=False)
    key: SigningKey
    clock: Clock = field(default=SYSTEM_CLOCK, repr=False)
    open: Callable[[], Transport] = field(default=_transport, repr=False)

    def __attrs_post_init__(self) -> None:
        _check(self.url)

    def __str__(self) -> str:
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}"

    async def deliver(self, notice: Notice) -> None:
        """Send a notice until it is taken (any 2xx), five times at most, within some minutes.

        Raises:
            NotDelivered: It was not taken.
        """
        transport = self.open()
        began = self.clock.monotonic()
        try:
            for attempt in count(1):
                problem = await self._attempt(transport, notice)
                if problem is None:
                    return
                words, failure = problem
                elapsed = self.clock.monotonic() - began
                delay = RETRIES.decide(failure, idempotent=True, attempt=attempt, elapsed=elapsed)
                if isinstance(delay, RetryDecision):
                    raise NotDelivered(f"{self}: {words}{_times(attempt)}")
                await self.clock.sleep(delay)
        finally:
            await transport.aclose()

    async def _attempt(self, transport: Transport, notice: Notice) -> tuple[str, Failure] | None:
        """Why it was not taken; None if it was."""
        headers = {"Content-Type": "application/json", **self.key.headers(notice, self.clock.now())}
        request = Request("POST", self.url, headers, notice.body, TIMEOUTS)
        try:
            async with asyncio.timeout(ATTEMPT_SECONDS):
                response = await transport.send(request)
        except TransportError as error:
            return error.detail, Failure(error.failure)
        except TimeoutError:
            return NO_COMPLETE_RESPONSE, Failure(TransportFailure.NO_RESPONSE)
        except ConfigurationError as error:  # of a proxy
            raise NotDelivered(f"{self}: {error}") from None
        response.close()  # nothing that it says is of use
        return None if response.ok else self._refused(response)

    def _refused(self, response: AnyResponse) -> tuple[str, Failure]:
        words = "it redirects, which is not followed" if response.status in REDIRECTS else "it does not take it"
        wait = parse_retry_after(response.headers.get("retry-after"), self.clock.now(), response.headers.get("date"))
        return f"{words} ({response.status})", Failure(response.status, wait)


def _check(url: str) -> None:
    if not _is_usable(url):
        raise BadURL("A webhook is a URL such as https://host/path, without user, password and fragment.")
    parts = urlsplit(url)
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise BadURL(f"http:// to {parts.hostname} would show the findings to the network; use https://.")


def _is_usable(url: str) -> bool:
    if not url.isascii() or not url.isprintable() or not {" ", "#", "\\"}.isdisjoint(url):
        return False
    try:
        parts = urlsplit(url)
        names_a_host = bool(parts.hostname) and parts.port != 0 and "@" not in parts.netloc
    except ValueError:  # an invalid address or port
        return False
    return names_a_host and parts.scheme in ("https", "http")


def _times(attempts: int) -> str:
    return "" if attempts == 1 else f", {attempts} times"
