"""The endpoints with a quota of their own: their 429s and policies say nothing about the token's."""

import re
from collections.abc import Callable, Iterator, Mapping

from attrs import define, field

from cfapi._core.rate_limit.protocol import PermitRequest
from cfapi._core.rate_limit.statements import DEFAULT, Level
from cfapi._core.rate_limit.throttle import Throttle
from cfapi._core.responses import error_messages

# https://developers.cloudflare.com/api/resources/rules/subresources/lists/ and .../cache/methods/purge/
OWN_QUOTA = re.compile(r"^/accounts/[^/]+/rules/lists\b|^/zones/[^/]+/purge_cache$")
# The code of a 429 that concerns one endpoint, although its path is not known to have a quota of its own:
# https://developers.cloudflare.com/api/resources/rules/subresources/lists/
LISTS_BUSY = 10040
SOME_LEFT = Level(1, 0.0)
# How many endpoints are remembered; the API has about 3,200, of which a handful have a quota of their own.
REMEMBERED = 64


@define
class Endpoints:
    """What is known of single endpoints, by a part of the API, a path, or an operation."""

    _make: Callable[[], Throttle]
    _throttles: dict[str, Throttle] = field(factory=dict[str, Throttle], init=False)

    def of(self, request: PermitRequest) -> Iterator[Throttle]:
        """The throttles that a request has to pass."""
        if self._throttles:
            yield from [found for key in scopes_of(request) if (found := self._throttles.get(key)) is not None]

    def at(self, key: str) -> Throttle:
        """The throttle of an endpoint, made if there is none; then, the oldest of too many is forgotten.

        Only one thread at a time may call it.
        """
        if key not in self._throttles:
            if len(self._throttles) >= REMEMBERED:
                oldest = next((key for key, each in self._throttles.items() if each.idle), next(iter(self._throttles)))
                del self._throttles[oldest]
            self._throttles[key] = self._make()
        return self._throttles[key]

    def __contains__(self, key: str) -> bool:
        return key in self._throttles

    def __len__(self) -> int:
        return len(self._throttles)


def scope_of(path: str) -> str:
    """The part of the API whose quota a path uses; "" is the token's own."""
    found = OWN_QUOTA.match(path)
    return found.group() if found else ""


def scopes_of(request: PermitRequest) -> tuple[str, ...]:
    """The endpoints that a request may be bound by."""
    return tuple(dict.fromkeys((scope_of(request.path), request.path, endpoint_of(request))))


def scope_of_quota(request: PermitRequest, name: str) -> str:
    """What a quota of this name binds, stated in the response to a request: an endpoint, or "", the token."""
    scope = scope_of(request.path)
    return "" if name == DEFAULT and not scope else scope or endpoint_of(request)


def scope_of_refusal(request: PermitRequest, body: bytes, level: Mapping[str, Level]) -> str:
    """What a 429 concerns: an endpoint, where the server says so, or "", the whole token."""
    if scope := scope_of(request.path):
        return scope
    if LISTS_BUSY in (code for message in error_messages(body) for code in message.all_codes()):
        return request.path
    return endpoint_of(request) if level and level.get(DEFAULT, SOME_LEFT).left > 0 else ""


def endpoint_of(request: PermitRequest) -> str:
    """The endpoint of a request, whatever the ids in its path: the operation, or else method and path."""
    if request.operation is not None:
        return request.operation
    from cfapi.operations.catalog import operation_at

    found = operation_at(request.method, request.path)
    return f"{request.method} {request.path}" if found is None else found.name
