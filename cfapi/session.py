"""One call in, one envelope out: sign, wait for the quota, send, retry."""

import asyncio
from functools import partial
from typing import Any, TypeVar
from urllib.parse import quote, urljoin, urlsplit

import anyio
from attrs import define, evolve, field
from multidict import CIMultiDict

from cfapi.answers import (
    ANYWHERE,
    RESULT,
    Opener,
    Setback,
    after_retries,
    facts,
    keep_answer,
    not_answered,
    open_content,
    open_envelope,
    open_typed,
    outcome_unknown,
    unreadable_result,
)
from cfapi.auth import Credentials
from cfapi.call import Call, Options
from cfapi.clock import SYSTEM_CLOCK, Clock
from cfapi.decoding import Undecodable, decode_plain
from cfapi.envelope import Envelope
from cfapi.errors import ClientClosed, DecodeError, RateLimited, RequestRefused
from cfapi.exchange import Answer, Broken, Request, TooLarge
from cfapi.ratelimit import Blocked, RateLimiter, scope_of
from cfapi.retries import SAFE_METHODS, TOO_MANY_REQUESTS, Failure, Verdict
from cfapi.transport import Transport

T = TypeVar("T")

MAX_REDIRECTS = 3
REDIRECTS = frozenset({301, 302, 303, 307, 308})
# RFC 3986, section 2: what stands in a URL as it is.
URL_SAFE = ":/?#[]@!$&'()*+,;=%-._~"


@define
class Life:
    """Whether a session may be used here and now: it is bound to the event loop of its first call."""

    closed: bool = False
    _loop: asyncio.AbstractEventLoop | None = None

    def check(self) -> None:
        """Raise `ClientClosed` where the session can't be used."""
        if self.closed:
            raise ClientClosed("This client was closed; make a new one, mostly with `async with Cloudflare() as cf:`.")
        loop = asyncio.get_running_loop()
        self._loop = self._loop or loop
        if self._loop is not loop:
            raise ClientClosed(
                "This client belongs to another event loop; make one for each `asyncio.run`, inside of it."
            )


@define
class Sent:
    """How often a call was sent so far, and when first."""

    times: int = 0
    first: float = 0.0

    def again(self, now: float) -> None:
        self.first = self.first if self.times else now
        self.times += 1


@define(eq=False)
class Session:
    """What all calls of a client share. Safe for any number of tasks of one event loop."""

    base_url: str
    credentials: Credentials
    limiter: RateLimiter | None
    transport: Transport
    slots: anyio.Semaphore = field(repr=False)
    options: Options = field(factory=Options)
    clock: Clock = SYSTEM_CLOCK
    life: Life = field(factory=Life, repr=False)

    def with_options(self, **changes: Any) -> "Session":
        """A session that shares everything with this one but its options."""
        return evolve(self, options=evolve(self.options, **changes))

    async def aclose(self) -> None:
        """Close all connections; further calls raise `ClientClosed`."""
        self.life.closed = True
        await self.transport.aclose()

    async def call(self, call: Call, kind: type[T], at: str = RESULT) -> T:
        """Make a call and read its result, at some place of the answer, as a type.

        Raises:
            CallError: The call failed; the class says how.
        """
        return (await self.send(call, open_typed(kind, at=at, strict=self.options.strict))).result

    async def plain(self, call: Call) -> Envelope[Any]:
        """Make a call; the envelope with `result` as dicts, lists, strings and numbers."""
        envelope = await self.send(call, partial(open_envelope, at=ANYWHERE))
        try:
            return evolve(envelope, result=decode_plain(envelope.result))
        except Undecodable as fault:
            raise unreadable_result(call, envelope, str(fault)) from None

    async def content(self, call: Call, kind: type[T], at: str = RESULT) -> T:
        """Make a call whose answer is all content where the type is bytes or str; as `call` otherwise."""
        return await self.send(call, open_content(kind, at=at, strict=self.options.strict))

    async def begin(self, call: Call) -> Answer:
        """Make a call; a good answer is still arriving, and is to be closed."""
        return await self.send(evolve(call, streamed=True), keep_answer)

    async def send(self, call: Call, opened: Opener[T]) -> T:
        """Make a call, up to its first good answer, which is opened as the caller says.

        Raises:
            CallError: The call failed; the class says how.
        """
        self.life.check()
        safe = self.options.idempotent or call.method in SAFE_METHODS
        sent = Sent()
        while True:
            try:
                return opened(call, await self._attempt(call, sent), self.clock)
            except Setback as caught:
                setback = caught
            elapsed = self.clock.monotonic() - sent.first
            verdict = self.options.retries.decide(setback.failure, safe=safe, attempt=sent.times, elapsed=elapsed)
            if call.spent and not isinstance(verdict, Verdict):
                verdict = Verdict.GIVE_UP
            await self._act_on(verdict, call, setback, sent.times)

    async def _act_on(self, verdict: float | Verdict, call: Call, setback: Setback, attempts: int) -> None:
        """Wait for the next attempt, or raise."""
        wait = setback.failure.retry_after if isinstance(verdict, Verdict) else verdict
        limited = setback.failure.cause == TOO_MANY_REQUESTS and self.limiter is not None
        if limited and wait is not None and self.limiter is not None:
            self.limiter.block(call.path, setback.error.codes, wait)
        if isinstance(verdict, Verdict):
            error = after_retries(setback.error, attempts)
            raise (outcome_unknown(error) if verdict is Verdict.OUTCOME_UNKNOWN else error) from None
        if not limited:
            await self.clock.sleep(verdict)

    async def _attempt(self, call: Call, sent: Sent) -> Answer:
        """Send once, within the quota and the bound on requests in flight."""
        if self.limiter is None:
            async with self.slots:
                return await self._exchange(call, sent)
        while True:
            await self._wait_for_quota(self.limiter, call)
            before = sent.times
            try:
                async with self.slots:
                    if self._blocked_meanwhile(self.limiter, call):
                        continue
                    answer = await self._exchange(call, sent)
                self.limiter.follow(answer.headers)
            finally:
                self.limiter.release(used=sent.times > before)
            return answer

    def _blocked_meanwhile(self, limiter: RateLimiter, call: Call) -> bool:
        """Whether a 429 came while this call, let through before, waited for those in flight."""
        now = self.clock.monotonic()
        return any(limiter.blocked(scope, now) > 0 for scope in {"", scope_of(call.path), call.path})

    async def _wait_for_quota(self, limiter: RateLimiter, call: Call) -> None:
        try:
            await limiter.acquire(call.path, self.options.retries.longest_wait)
        except Blocked as blocked:
            wait = blocked.seconds
            detail = "an earlier answer said that nothing is accepted until then, so the request was not sent"
            error = RateLimited(call.method, call.path, call.operation, detail=detail, retry_after=wait)
            raise Setback(Failure(TOO_MANY_REQUESTS, wait), error) from None

    async def _exchange(self, call: Call, sent: Sent) -> Answer:
        """Send, following redirects within the API's own origin only."""
        sent.again(self.clock.monotonic())
        url = self.base_url + call.path + (f"?{call.query}" if call.query else "")
        answer = await self._send(call, url)
        redirects = 0
        while answer.status in REDIRECTS:
            redirects += 1
            url = _redirected(call, answer, url, redirects)
            answer = await self._send(call, url)
        return answer

    async def _send(self, call: Call, url: str) -> Answer:
        headers = CIMultiDict(self.options.headers)
        headers.update(call.headers)
        headers.update(await self.credentials.headers())
        self.life.check()  # it may have been closed while this call waited
        if call.body is not None and call.content_type:
            headers.setdefault("Content-Type", call.content_type)
        try:
            return await self.transport.send(
                Request(call.method, url, headers, call.body, call.form, self.options.timeouts, call.streamed)
            )
        except Broken as broken:
            raise call.fault or not_answered(call, broken) from None
        except TooLarge:
            detail = f"it is larger than {self.transport.max_answer_bytes} bytes; raise max_answer_bytes to read it"
            raise DecodeError(call.method, call.path, call.operation, detail=detail) from None


def _redirected(call: Call, answer: Answer, url: str, redirects: int) -> str:
    """Where a redirect leads; signed requests never leave the origin, and what changes things is not sent twice."""
    target = _target(answer, url)
    if target is None:
        raise _refusing_redirect(call, answer, "it redirects to an address that can't be read")
    if urlsplit(target)[:2] != urlsplit(url)[:2]:
        raise _refusing_redirect(call, answer, f"it redirects to another host ({urlsplit(target).netloc})")
    if call.method not in ("GET", "HEAD"):
        raise _refusing_redirect(call, answer, "it redirects a call that is no GET")
    if redirects > MAX_REDIRECTS:
        raise _refusing_redirect(call, answer, "it redirects again and again")
    return target


def _target(answer: Answer, url: str) -> str | None:
    """The `Location` as a URL; None where there is none that can be read."""
    location = quote(answer.headers.get("location", ""), safe=URL_SAFE, errors="surrogateescape")
    try:
        return urljoin(url, location) if location else None
    except ValueError:
        return None


def _refusing_redirect(call: Call, answer: Answer, why: str) -> Setback:
    detail = f"{why}, which cfapi does not follow"
    return Setback(Failure(answer.status), RequestRefused(detail=detail, **facts(call, answer)))
