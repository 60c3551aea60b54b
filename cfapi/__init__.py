"""cfapi: an async-first Python SDK for Cloudflare's v4 API.

    async with Cloudflare() as cf:                                  # CLOUDFLARE_API_TOKEN
        async for zone in cf.zones.list(status="active"):           # walks every page, lazily
            async for pack in cf.ssl.certificate_packs.list(zone_id=zone.id, status="all"):
                print(zone.name, pack.status, pack.hosts)           # attrs classes

Names load on first use (PEP 562), so that importing the package costs next to nothing.
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from cfapi._codec.envelope import (
        Envelope as Envelope,
        ResultInfo as ResultInfo,
    )
    from cfapi._codec.lenient import (
        UnknownVariant as UnknownVariant,
    )
    from cfapi._codec.model import (
        UNSET as UNSET,
    )
    from cfapi._core.auth import (
        Credentials as Credentials,
        TokenStatus as TokenStatus,
    )
    from cfapi._core.credential_sources import (
        CredentialsWarning as CredentialsWarning,
    )
    from cfapi._core.events import (
        CallFinished as CallFinished,
        CallInfo as CallInfo,
        CallStarted as CallStarted,
        Events as Events,
        RateLimitWait as RateLimitWait,
        RequestFailed as RequestFailed,
        RequestFinished as RequestFinished,
        RequestStarted as RequestStarted,
        ResponseStarted as ResponseStarted,
        RetryScheduled as RetryScheduled,
    )
    from cfapi._core.paging.pages import (
        Page as Page,
        Pages as Pages,
    )
    from cfapi._core.rate_limit.limiter import (
        RateLimit as RateLimit,
        RateLimiter as RateLimiter,
    )
    from cfapi._core.rate_limit.protocol import (
        Limiter as Limiter,
        Permit as Permit,
        PermitRequest as PermitRequest,
        Quota as Quota,
        RateLimitBlocked as RateLimitBlocked,
        RateLimitStatus as RateLimitStatus,
        Unlimited as Unlimited,
    )
    from cfapi._core.retries import (
        Retries as Retries,
    )
    from cfapi._core.server_sent_events import (
        Event as Event,
    )
    from cfapi._core.streams import (
        Reply as Reply,
        Stream as Stream,
    )
    from cfapi._core.uploads import (
        File as File,
    )
    from cfapi._http.messages import (
        Request as Request,
        Response as Response,
        Timeouts as Timeouts,
    )
    from cfapi._http.transport import (
        Transport as Transport,
        TransportError as TransportError,
        TransportFailure as TransportFailure,
    )
    from cfapi.client import (
        Cloudflare as Cloudflare,
    )
    from cfapi.clock import (
        Clock as Clock,
    )
    from cfapi.errors import (
        ArgumentError as ArgumentError,
        BadRequest as BadRequest,
        CallError as CallError,
        ClientClosed as ClientClosed,
        CloudflareError as CloudflareError,
        ConfigurationError as ConfigurationError,
        Conflict as Conflict,
        ConnectionFailed as ConnectionFailed,
        DecodeError as DecodeError,
        Forbidden as Forbidden,
        Message as Message,
        NotFound as NotFound,
        OutcomeUnknown as OutcomeUnknown,
        PaginationError as PaginationError,
        RateLimited as RateLimited,
        RequestRefused as RequestRefused,
        ServerError as ServerError,
        TimedOut as TimedOut,
        Unauthenticated as Unauthenticated,
        Unprocessable as Unprocessable,
    )
    from cfapi.operations.catalog import (
        Operation as Operation,
        Parameter as Parameter,
    )

# Where each public name lives: the one list that everything here is derived from.
_HOMES = {
    "_codec.envelope": "Envelope ResultInfo",
    "_codec.lenient": "UnknownVariant",
    "_codec.model": "UNSET",
    "_core.auth": "Credentials TokenStatus",
    "_core.credential_sources": "CredentialsWarning",
    "_core.events": (
        "CallFinished CallInfo CallStarted Events RateLimitWait RequestFailed RequestFinished RequestStarted "
        "ResponseStarted RetryScheduled"
    ),
    "_core.paging.pages": "Page Pages",
    "_core.rate_limit.limiter": "RateLimit RateLimiter",
    "_core.rate_limit.protocol": "Limiter Permit PermitRequest Quota RateLimitBlocked RateLimitStatus Unlimited",
    "_core.retries": "Retries",
    "_core.server_sent_events": "Event",
    "_core.streams": "Reply Stream",
    "_core.uploads": "File",
    "_http.messages": "Request Response Timeouts",
    "_http.transport": "Transport TransportError TransportFailure",
    "client": "Cloudflare",
    "clock": "Clock",
    "errors": (
        "ArgumentError BadRequest CallError ClientClosed CloudflareError ConfigurationError Conflict "
        "ConnectionFailed DecodeError Forbidden Message NotFound OutcomeUnknown PaginationError RateLimited "
        "RequestRefused ServerError TimedOut Unauthenticated Unprocessable"
    ),
    "operations.catalog": "Operation Parameter",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

__all__ = sorted(_HOME_OF)  # noqa: PLE0605  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'cfapi' has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"cfapi.{_HOME_OF[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
