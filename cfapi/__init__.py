"""cfapi: an async-first Python SDK for Cloudflare's v4 API.

    async with Cloudflare() as cf:                                  # CLOUDFLARE_API_TOKEN
        async for zone in cf.zones.list(status="active"):           # fetches every page, lazily
            async for pack in cf.ssl.certificate_packs.list(zone_id=zone.id, status="all"):
                print(zone.name, pack.status, pack.hosts)           # attrs classes

Names load on first use (PEP 562), so that importing the package costs next to nothing.
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from cfapi._codec.encoding import (
        from_dict as from_dict,
    )
    from cfapi._codec.encoding import (
        to_dict as to_dict,
    )
    from cfapi._codec.encoding import (
        to_json as to_json,
    )
    from cfapi._codec.envelope import (
        Envelope as Envelope,
    )
    from cfapi._codec.envelope import (
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
    )
    from cfapi._core.auth import (
        TokenStatus as TokenStatus,
    )
    from cfapi._core.credential_sources import (
        CredentialsWarning as CredentialsWarning,
    )
    from cfapi._core.events import (
        CallFinished as CallFinished,
    )
    from cfapi._core.events import (
        CallInfo as CallInfo,
    )
    from cfapi._core.events import (
        CallStarted as CallStarted,
    )
    from cfapi._core.events import (
        Events as Events,
    )
    from cfapi._core.events import (
        InFlightWait as InFlightWait,
    )
    from cfapi._core.events import (
        RateLimitWait as RateLimitWait,
    )
    from cfapi._core.events import (
        RequestFailed as RequestFailed,
    )
    from cfapi._core.events import (
        RequestFinished as RequestFinished,
    )
    from cfapi._core.events import (
        RequestStarted as RequestStarted,
    )
    from cfapi._core.events import (
        ResponseStarted as ResponseStarted,
    )
    from cfapi._core.events import (
        RetryScheduled as RetryScheduled,
    )
    from cfapi._core.opentelemetry import (
        OpenTelemetryEvents as OpenTelemetryEvents,
    )
    from cfapi._core.paging.page import (
        Page as Page,
    )
    from cfapi._core.paging.pages import (
        Pages as Pages,
    )
    from cfapi._core.part_streams import (
        PartStream as PartStream,
    )
    from cfapi._core.parts import (
        Part as Part,
    )
    from cfapi._core.rate_limit.limiter import (
        RateLimit as RateLimit,
    )
    from cfapi._core.rate_limit.limiter import (
        RateLimiter as RateLimiter,
    )
    from cfapi._core.rate_limit.protocol import (
        Limiter as Limiter,
    )
    from cfapi._core.rate_limit.protocol import (
        Permit as Permit,
    )
    from cfapi._core.rate_limit.protocol import (
        PermitRequest as PermitRequest,
    )
    from cfapi._core.rate_limit.protocol import (
        Quota as Quota,
    )
    from cfapi._core.rate_limit.protocol import (
        RateLimitBlocked as RateLimitBlocked,
    )
    from cfapi._core.rate_limit.protocol import (
        RateLimitStatus as RateLimitStatus,
    )
    from cfapi._core.rate_limit.protocol import (
        Unlimited as Unlimited,
    )
    from cfapi._core.replies import (
        Reply as Reply,
    )
    from cfapi._core.retries import (
        Retries as Retries,
    )
    from cfapi._core.server_sent_events import (
        Event as Event,
    )
    from cfapi._core.streams import (
        Stream as Stream,
    )
    from cfapi._core.uploads import (
        File as File,
    )
    from cfapi._core.waiting import (
        wait_until as wait_until,
    )
    from cfapi._http.messages import (
        Request as Request,
    )
    from cfapi._http.messages import (
        Response as Response,
    )
    from cfapi._http.messages import (
        Timeouts as Timeouts,
    )
    from cfapi._http.progress import (
        TransportFailure as TransportFailure,
    )
    from cfapi._http.transport import (
        Transport as Transport,
    )
    from cfapi._http.transport import (
        TransportError as TransportError,
    )
    from cfapi.client import (
        Cloudflare as Cloudflare,
    )
    from cfapi.clock import (
        Clock as Clock,
    )
    from cfapi.errors import (
        ArgumentError as ArgumentError,
    )
    from cfapi.errors import (
        BadRequest as BadRequest,
    )
    from cfapi.errors import (
        CallError as CallError,
    )
    from cfapi.errors import (
        ClientClosed as ClientClosed,
    )
    from cfapi.errors import (
        CloudflareError as CloudflareError,
    )
    from cfapi.errors import (
        ConfigurationError as ConfigurationError,
    )
    from cfapi.errors import (
        Conflict as Conflict,
    )
    from cfapi.errors import (
        ConnectionFailed as ConnectionFailed,
    )
    from cfapi.errors import (
        DecodeError as DecodeError,
    )
    from cfapi.errors import (
        Forbidden as Forbidden,
    )
    from cfapi.errors import (
        GraphQLError as GraphQLError,
    )
    from cfapi.errors import (
        Message as Message,
    )
    from cfapi.errors import (
        MultipleFound as MultipleFound,
    )
    from cfapi.errors import (
        NoneFound as NoneFound,
    )
    from cfapi.errors import (
        NotFound as NotFound,
    )
    from cfapi.errors import (
        OutcomeUnknown as OutcomeUnknown,
    )
    from cfapi.errors import (
        PaginationError as PaginationError,
    )
    from cfapi.errors import (
        RateLimited as RateLimited,
    )
    from cfapi.errors import (
        RequestRefused as RequestRefused,
    )
    from cfapi.errors import (
        ServerError as ServerError,
    )
    from cfapi.errors import (
        TimedOut as TimedOut,
    )
    from cfapi.errors import (
        Unauthenticated as Unauthenticated,
    )
    from cfapi.errors import (
        Unprocessable as Unprocessable,
    )
    from cfapi.errors import (
        WaitTimedOut as WaitTimedOut,
    )
    from cfapi.operations.catalog import (
        Operation as Operation,
    )
    from cfapi.operations.catalog import (
        Parameter as Parameter,
    )

# The module of each public name: the one list that everything here is derived from.
_HOMES = {
    "_codec.encoding": "from_dict to_dict to_json",
    "_codec.envelope": "Envelope ResultInfo",
    "_codec.lenient": "UnknownVariant",
    "_codec.model": "UNSET",
    "_core.auth": "Credentials TokenStatus",
    "_core.credential_sources": "CredentialsWarning",
    "_core.events": (
        "CallFinished CallInfo CallStarted Events InFlightWait RateLimitWait RequestFailed RequestFinished "
        "RequestStarted ResponseStarted RetryScheduled"
    ),
    "_core.opentelemetry": "OpenTelemetryEvents",
    "_core.paging.page": "Page",
    "_core.paging.pages": "Pages",
    "_core.part_streams": "PartStream",
    "_core.parts": "Part",
    "_core.rate_limit.limiter": "RateLimit RateLimiter",
    "_core.rate_limit.protocol": "Limiter Permit PermitRequest Quota RateLimitBlocked RateLimitStatus Unlimited",
    "_core.replies": "Reply",
    "_core.retries": "Retries",
    "_core.server_sent_events": "Event",
    "_core.streams": "Stream",
    "_core.uploads": "File",
    "_core.waiting": "wait_until",
    "_http.messages": "Request Response Timeouts",
    "_http.progress": "TransportFailure",
    "_http.transport": "Transport TransportError",
    "client": "Cloudflare",
    "clock": "Clock",
    "errors": (
        "ArgumentError BadRequest CallError ClientClosed CloudflareError ConfigurationError Conflict "
        "ConnectionFailed DecodeError Forbidden GraphQLError Message MultipleFound NoneFound NotFound OutcomeUnknown "
        "PaginationError RateLimited RequestRefused ServerError TimedOut Unauthenticated Unprocessable "
        "WaitTimedOut"
    ),
    "operations.catalog": "Operation Parameter",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

__all__ = sorted(_HOME_OF)  # noqa: PLE0605  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise _no_name(name)
    from importlib import import_module

    found: object = getattr(import_module(f"cfapi.{_HOME_OF[name]}"), name)
    globals()[name] = found
    return found


def _no_name(name: str) -> Exception:
    """The error for a name that is not here, with a hint where other SDKs have it."""
    import sys

    from cfapi._hints import MODULE

    text = f"module 'cfapi' has no attribute {name!r}"
    if name not in MODULE:
        return AttributeError(text)
    # Python replaces the message of an AttributeError in `from cfapi import ...`, which asks here first.
    importing = sys._getframe(2).f_code.co_name == "_handle_fromlist"  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    return (ImportError if importing else AttributeError)(f"{text}: {MODULE[name]}.")


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
