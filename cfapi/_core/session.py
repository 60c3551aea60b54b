"""One call in, one response out: wait for the rate limit, sign, send, retry."""

import asyncio
import math
from collections.abc import Callable
from typing import Any, TypeVar

import anyio
from attrs import define, evolve, field
from multidict import CIMultiDict

from cfapi._codec.envelope import Envelope
from cfapi._core.auth import Credentials
from cfapi._core.call import Call
from cfapi._core.events import info_of
from cfapi._core.failures import (
    AttemptFailed,
    after_retries,
    as_transport_error,
    blocked,
    no_response,
    no_turn,
    out_of_budget,
)
from cfapi._core.logs import BEFORE_RETRY, FOR_RATE_LIMIT, LONG_WAIT, in_short
from cfapi._core.notifier import Notifier
from cfapi._core.observer import CallObserver
from cfapi._core.options import Options, RequestOptions
from cfapi._core.rate_limit.protocol import Limiter, PermitRequest, RateLimitBlocked, confirmed
from cfapi._core.redirects import REDIRECTS, redirected
from cfapi._core.responses import Parser, ResponseParser
from cfapi._core.result_place import RESULT
from cfapi._core.retries import RetryDecision, cost_of
from cfapi._core.retry_budget import RetryBudget
from cfapi._core.secret import concealed
from cfapi._core.state import AttemptCounter, ClientState
from cfapi._core.waits import Slot, Wait, Waiting
from cfapi._http.bodies import BodyReader
from cfapi._http.messages import AnyResponse, Request, Response, StreamedResponse
from cfapi._http.reading import decompressed, read_whole
from cfapi._http.time_limit import Deadlines, TimeLimit
from cfapi._http.transport import ResponseTooLarge, Transport, TransportError
from cfapi.clock import SYSTEM_CLOCK, Clock
from cfapi.errors import DecodeError, OutcomeUnknown, TimedOut

T = TypeVar("T")

MEGABYTE = 1024 * 1024
UNREADABLE = b"(it could not be read)"
FAILED_ON_SERVER = 500


@define(eq=False)
class Session:
    """What all calls of a client share; for any number of tasks of one event loop."""

    base_url: str
    credentials: Credentials = field(repr=False)
    limiter: Limiter = field(repr=False)
    transport: Transport = field(repr=False)
    slots: anyio.Semaphore = field(repr=False)
    parser: ResponseParser = field(repr=False)
    notifier: Notifier = field(repr=False)
    options: Options = field(factory=Options)
    clock: Clock = SYSTEM_CLOCK
    max_response_bytes: int = 256 * MEGABYTE
    state: ClientState = field(factory=ClientState, repr=False)
    budget: RetryBudget = field(factory=RetryBudget, repr=False)
    deadlines: Deadlines = field(factory=Deadlines, repr=False)

    def with_options(self, changes: RequestOptions) -> "Session":
        """A session that shares everything with this one but its options."""
        return evolve(self, options=self.options.changed(changes))

    async def aclose(self) -> None:
        """Close all connections; calls that wait, and further ones, raise `ClientClosed`."""
        self.state.close()
        await self.transport.aclose()

    async def envelope(self, call: Call, kind: type[T], at: str = RESULT) -> Envelope[T]:
        """Make a call, and return the envelope, whose result is what `content` returns."""
        return await self.send(call, self.parser.envelope_parser(kind, at=at, strict=self.options.strict))

    async def content(self, call: Call, kind: type[T], at: str = RESULT) -> T:
        """Make a call, and read its response as a type: all of it where that is bytes or str, else its result.

        Raises:
            CallError: The call failed; the class says how.
        """
        return (await self.envelope(call, kind, at)).result

    async def plain(self, call: Call) -> Envelope[Any]:
        """Make a call, and return the envelope, with `result` as dicts, lists, strings and numbers."""
        return await self.send(call, self.parser.parse_plain)

    async def send(self, call: Call, parse: Parser[T]) -> T:
        """Make a call, and parse its first good response.

        Raises:
            CallError: The call failed; the class says how.
        """
        execution = self._execution(call)
        result = await execution.run(parse)
        execution.observer.call_finished()
        return result

    async def stream(self, call: Call) -> StreamedResponse:
        """Make a call, and return its good response while it is still arriving; the caller closes it.

        Raises:
            CallError: The call failed; the class says how.
        """
        execution = self._execution(call, streamed=True)
        response = await execution.run(self.parser.checked_stream)
        return execution.observer.streamed(call, response)

    def _execution(self, call: Call, *, streamed: bool = False) -> "Execution":
        info, wants_requests = info_of(call, self.base_url), self.notifier.wants_requests
        observer = CallObserver(self.notifier, info, self.clock, wants_requests)
        observer.call_started()
        return Execution(self, call, observer, streamed, AttemptCounter(self.clock.monotonic()))


@define(eq=False)
class Execution:
    """One call in progress, from its first attempt to its last."""

    session: Session
    call: Call
    observer: CallObserver
    streamed: bool
    attempts: AttemptCounter
    arriving: AnyResponse | None = None
    wait: Wait | None = None

    async def run(self, parse: Callable[[Call, Any], T]) -> T:
        """Send until a response can be parsed, or no further attempt is to be made."""
        try:
            return await self._until_good(parse)
        except BaseException as error:
            self._fail(error)
            raise

    def _fail(self, error: BaseException) -> None:
        """The call ends with an error: close a response that is still arriving, since nobody will read it."""
        if self.arriving is not None:
            self.arriving.close()
            self.observer.request_failed(error)
        self.observer.call_finished(error)

    async def _until_good(self, parse: Callable[[Call, Any], T]) -> T:
        self.session.state.check()
        while True:
            try:
                result = parse(self.call, await self._attempt())
            except AttemptFailed as caught:
                failed = caught
            else:
                self.session.budget.give_back(self.attempts.cost)
                return result
            await self._back_off(failed)

    async def _back_off(self, failed: AttemptFailed) -> None:
        """Wait before the next attempt; raises if there is to be none."""
        delay = self._delay(failed)
        self.observer.retry_scheduled(delay, failed.error)
        until = self.session.clock.monotonic() + delay
        with Wait(self.session.state) as wait:
            wait.remind(lambda: self.observer.still_waits(until, BEFORE_RETRY, in_short(failed.error)))
            await self.session.clock.sleep(delay)

    @property
    def _may_be_repeated(self) -> bool:
        return self.session.options.idempotent or self.call.repeatable

    def _delay(self, failed: AttemptFailed) -> float:
        """Seconds until the next attempt; raises if there is to be none."""
        options = self.session.options
        decision = options.retries.decide(
            failed.failure,
            idempotent=self._may_be_repeated,
            attempt=self.attempts.count,
            elapsed=self.session.clock.monotonic() - self.attempts.began,
        )
        if not isinstance(decision, RetryDecision) and not self.attempts.body_consumed:
            self._pay_for_retry(failed)
            return decision
        error = after_retries(failed.error, self.attempts.count)
        raise (error.recast(OutcomeUnknown) if decision is RetryDecision.OUTCOME_UNKNOWN else error) from None

    def _pay_for_retry(self, failed: AttemptFailed) -> None:
        """Take the cost of a retry from the client's budget; raises if that is used up."""
        cost = cost_of(failed.failure, timed_out=isinstance(failed.error, TimedOut))
        if not self.session.budget.take(cost, self.session.options.retries.budget):
            raise out_of_budget(after_retries(failed.error, self.attempts.count)) from None
        self.attempts.cost = cost

    async def _attempt(self) -> AnyResponse:
        """Send once, and follow redirects within the API's own origin."""
        url = self.session.base_url + self.call.path + (f"?{self.call.query}" if self.call.query else "")
        redirects = 0
        while (response := await self._permitted(url, redirects)).status in REDIRECTS:
            redirects += 1
            url = redirected(self.call, response, url, redirects)
        return response

    async def _permitted(self, url: str, redirects: int) -> AnyResponse:
        """Send one request, as the rate limit and the limit on requests in flight permit."""
        try:
            while True:
                self.wait = Wait(self.session.state)
                permit_of = self.session.limiter.permit(self._permit_request(url))
                async with Waiting(self.wait, permit_of) as permit, Slot(self.session.slots, self._wait_for_slot):
                    if confirmed(permit):
                        self.attempts.count += 0 if redirects else 1
                        response = await self._observed(url)
                        await permit.observe(response)  # before the next request in the queue is sent
                        return response
        except RateLimitBlocked as limit:
            raise blocked(self.call, limit.seconds, limit.reason, self.attempts.count) from None

    def _permit_request(self, url: str) -> PermitRequest:
        call, left = self.call, self._time_left()
        url = url.partition("?")[0]
        path = url.removeprefix(self.session.base_url)
        max_wait = min(self.session.options.retries.max_retry_after, left)
        return PermitRequest(call.method, url, path, call.operation, max_wait, self._rate_limit_waits, left)

    def _time_left(self) -> float:
        """How long the call may still wait, in seconds."""
        elapsed = self.session.clock.monotonic() - self.attempts.began
        return max(0.0, self.session.options.retries.total - elapsed)

    def _rate_limit_waits(self, seconds: float, reason: str) -> None:
        self.observer.rate_limit_wait(seconds, reason)
        until = self.session.clock.monotonic() + seconds
        if self.wait is not None:
            self.wait.remind(lambda: self.observer.still_waits(until, FOR_RATE_LIMIT, reason))

    async def _wait_for_slot(self) -> None:
        """Wait until one of `max_in_flight` other requests ends."""
        self.observer.in_flight_wait()
        left = self._time_left()
        with Wait(self.session.state) as wait:
            wait.remind(self.observer.still_waits_in_flight, LONG_WAIT)
            try:
                async with asyncio.timeout(left if left < math.inf else None):
                    await self.session.slots.acquire()
            except TimeoutError:
                raise no_turn(self.call, self.attempts.count) from None

    async def _observed(self, url: str) -> AnyResponse:
        """Send, and report the outcome; for a response that is still arriving, its reader does that."""
        self.observer.request_started(self.attempts.count, url)
        try:
            response = await self._send(url)
        except BaseException as error:
            self.observer.request_failed(error)
            raise
        if isinstance(response.body, bytes):
            self.observer.request_finished(response.status, len(response.body))
        else:
            self.arriving = response
        return response

    async def _send(self, url: str) -> AnyResponse:
        headers = await self._headers(url)
        self.session.state.check()  # it may have been closed while this call waited
        body = self.attempts.body_of(self.call)
        request = Request(self.call.method, url, headers, body, self.session.options.timeouts)
        try:
            return await self._round_trip(request)
        except (TransportError, OSError) as error:
            broken = as_transport_error(error, request.progress.failure)
            failed = self.attempts.body_error or no_response(self.call, broken)
        except ResponseTooLarge:
            limit = self.session.max_response_bytes
            detail = f"it is larger than {limit} bytes; raise max_response_bytes to read it"
            failed = self.call.error(DecodeError, detail=detail)
        raise failed from None

    async def _round_trip(self, request: Request) -> AnyResponse:
        """Send a request; a good response to a streamed call is returned as it arrives, any other one complete."""
        async with TimeLimit(request.timeouts, self.session.deadlines) as limit:
            if isinstance(request.body, BodyReader):
                request.body.steps = limit
            response = await self.session.transport.send(request)
            self.observer.response_started(response)
            if self.streamed and response.ok:
                return decompressed(response)
            limit.body_started()
            try:
                return await read_whole(response, self.session.max_response_bytes, limit.received)
            except (TransportError, ResponseTooLarge):
                if response.ok or (response.status >= FAILED_ON_SERVER and self._may_be_repeated):
                    raise
                # The status says what became of the request, whatever becomes of the body that says why.
                return Response(response.status, response.headers, UNREADABLE)

    async def _headers(self, url: str) -> CIMultiDict[str]:
        """All headers of a request; each one is signed separately, since tokens may rotate."""
        call, headers = self.call, CIMultiDict(self.session.options.headers)
        headers.update(call.headers)
        headers.update(concealed(await self.session.credentials.sign(call.method, url)))
        if call.body is not None and call.content_type:
            headers.setdefault("Content-Type", call.content_type)
        if call.size is not None:
            headers["Content-Length"] = str(call.size)
        return headers
