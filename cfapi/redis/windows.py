"""The windows that a request counts against, and what the server states about them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import TypeVar

from attrs import define, evolve, field, frozen

from cfapi._core.rate_limit.endpoints import scope_of, scope_of_quota, scope_of_refusal, scopes_of
from cfapi._core.rate_limit.limiter import LONGEST_BLOCK, PER_TOKEN, RateLimit
from cfapi._core.rate_limit.protocol import PermitRequest, Quota
from cfapi._core.rate_limit.statements import Level, Policies, levels, policies
from cfapi._core.retries import TOO_MANY_REQUESTS, parse_retry_after
from cfapi._http.messages import AnyResponse, combined

T = TypeVar("T")

NO_QUOTA = 0
# A digest of 128 bits: no two names have the same one, and from a token's nobody finds the token.
DIGEST = 32


@frozen
class Window:
    """One quota: the name of its keys, and how many requests in how many seconds unless the server states others.

    `requests` is 0 if only the server says how many.
    """

    key: str
    requests: int
    seconds: float
    share: float = 1.0

    @property
    def keys(self) -> tuple[str, str]:
        """The keys of its facts and of its requests."""
        return f"{self.key}:facts", f"{self.key}:requests"


@frozen
class Statement:
    """What the server says of a window: its quota, what is left of it, for how long it refuses requests."""

    quota: Quota | None = None
    level: Level | None = None
    blocked: float = 0.0


SILENCE = Statement()


@define(eq=False)
class Windows:
    """The windows of one token; names of tokens and endpoints are in its keys as digests only."""

    prefix: str
    token: str  # its digest
    address: str
    limit: RateLimit
    shared: tuple[Window, ...] = field(init=False)

    @classmethod
    def of(cls, prefix: str, token: str, address: str, limit: RateLimit) -> "Windows":
        """The windows of a token, or of whatever names it."""
        return cls(prefix, digest("token", token), digest("address", address), limit)

    def __attrs_post_init__(self) -> None:
        self.shared = tuple(self._shared())

    @property
    def queue(self) -> tuple[str, str]:
        """The keys of the queue of processes."""
        return f"{self._key(self.token)}:order", f"{self._key(self.token)}:seen"

    @property
    def default(self) -> Window:
        """What the server's statements about the token concern."""
        return self.shared[0]

    def of_request(self, request: PermitRequest, *, with_endpoints: bool) -> tuple[Window, ...]:
        """What a request has to pass."""
        scopes = scopes_of(request) if with_endpoints else (scope_of(request.path), request.operation)
        return (*self.shared, *(self.of_endpoint(scope) for scope in scopes if scope))

    def of_endpoint(self, scope: str) -> Window:
        """The window of an endpoint, of which only the server knows how large it is."""
        key = self._key(digest(self.token, scope))
        return Window(key, NO_QUOTA, PER_TOKEN.window, self.limit.share)

    def _shared(self) -> Iterator[Window]:
        own, share, burst, key = self.limit.quota, self.limit.share, self.limit.burst, self._key(self.token)
        requests = PER_TOKEN.times(share).requests if own is None else NO_QUOTA
        yield Window(key, requests, PER_TOKEN.window, share)
        if own is not None:
            yield Window(f"{key}:{own.window:g}", own.times(share).requests, own.window)
        if burst is not None:
            yield Window(f"{self._key(self.address)}:{burst.window:g}", burst.requests, burst.window)

    def _key(self, name: str) -> str:
        return f"{{{self.prefix}}}:{name}"  # what is in braces decides in which part of a cluster a key is


def learned(windows: Windows, request: PermitRequest, response: AnyResponse, now: datetime) -> dict[Window, Statement]:
    """What a response says of the windows of its request and of its endpoint."""
    level = levels(combined(response.headers, "Ratelimit"))
    stated = policies(combined(response.headers, "Ratelimit-Policy"))
    found: dict[Window, Statement] = {}
    for name in dict.fromkeys((*stated.quotas, *level)):
        scope = scope_of_quota(request, name)
        window = windows.of_endpoint(scope) if scope else windows.default
        found[window] = _stricter(found.get(window, SILENCE), _statement(name, stated, level))
    blocked = _block(response, now)
    if blocked > 0 and isinstance(response.body, bytes):
        scope = scope_of_refusal(request, response.body, level)
        window = windows.of_endpoint(scope) if scope else windows.default
        found[window] = evolve(found.get(window, SILENCE), blocked=blocked)
    return found


def digest(*names: str) -> str:
    """What stands for names where others may read it."""
    return sha256("\0".join(("cfapi", *names)).encode()).hexdigest()[:DIGEST]


def _statement(name: str, stated: Policies, level: Mapping[str, Level]) -> Statement:
    return Statement(stated.quotas.get(name), level.get(name))


def _stricter(one: Statement, other: Statement) -> Statement:
    """Of several quotas of one endpoint, the lower rate, and the lower rest."""
    quotas = [each.quota for each in (one, other) if each.quota is not None]
    rests = [each.level for each in (one, other) if each.level is not None]
    return Statement(_first(sorted(quotas, key=_rate)), _first(sorted(rests, key=lambda each: each.left)))


def _first(items: Sequence[T]) -> T | None:
    return items[0] if items else None


def _rate(quota: Quota) -> float:
    return quota.requests / quota.window


def _block(response: AnyResponse, now: datetime) -> float:
    """Seconds for which the server refuses requests, as a 429 says."""
    if response.status != TOO_MANY_REQUESTS:
        return 0.0
    headers = response.headers
    return min(parse_retry_after(headers.get("retry-after"), now, headers.get("date")) or 0.0, LONGEST_BLOCK)
