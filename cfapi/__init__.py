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
    from cfapi.auth import CredentialsWarning, TokenStatus
    from cfapi.client import Cloudflare
    from cfapi.clock import Clock
    from cfapi.encoding import UNSET
    from cfapi.envelope import Envelope, Message, ResultInfo
    from cfapi.errors import (
        ArgumentError,
        BadRequest,
        CallError,
        ClientClosed,
        CloudflareError,
        ConfigurationError,
        Conflict,
        ConnectionFailed,
        DecodeError,
        Forbidden,
        NotFound,
        OutcomeUnknown,
        PaginationError,
        RateLimited,
        RequestRefused,
        ServerError,
        TimedOut,
        Unauthenticated,
        Unprocessable,
    )
    from cfapi.exchange import Timeouts
    from cfapi.lenient import UnknownVariant
    from cfapi.operations import Operation, Parameter
    from cfapi.pagination import Page, Pages
    from cfapi.ratelimit import Quota, RateLimit, RateLimiter, RateLimitStatus
    from cfapi.retries import Retries
    from cfapi.streams import Event, Reply, Stream
    from cfapi.uploads import File

_ERRORS = (
    "ArgumentError BadRequest CallError ClientClosed CloudflareError ConfigurationError Conflict ConnectionFailed "
    "DecodeError Forbidden NotFound OutcomeUnknown PaginationError RateLimited RequestRefused ServerError TimedOut "
    "Unauthenticated Unprocessable"
)
_HOMES = {
    "auth": "CredentialsWarning TokenStatus",
    "client": "Cloudflare",
    "clock": "Clock",
    "encoding": "UNSET",
    "envelope": "Envelope Message ResultInfo",
    "errors": _ERRORS,
    "exchange": "Timeouts",
    "lenient": "UnknownVariant",
    "operations": "Operation Parameter",
    "pagination": "Page Pages",
    "ratelimit": "Quota RateLimit RateLimiter RateLimitStatus",
    "retries": "Retries",
    "streams": "Event Reply Stream",
    "uploads": "File",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

__all__ = [
    "UNSET",
    "ArgumentError",
    "BadRequest",
    "CallError",
    "ClientClosed",
    "Clock",
    "Cloudflare",
    "CloudflareError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "CredentialsWarning",
    "DecodeError",
    "Envelope",
    "Event",
    "File",
    "Forbidden",
    "Message",
    "NotFound",
    "Operation",
    "OutcomeUnknown",
    "Page",
    "Pages",
    "PaginationError",
    "Parameter",
    "Quota",
    "RateLimit",
    "RateLimitStatus",
    "RateLimited",
    "RateLimiter",
    "Reply",
    "RequestRefused",
    "ResultInfo",
    "Retries",
    "ServerError",
    "Stream",
    "TimedOut",
    "Timeouts",
    "TokenStatus",
    "Unauthenticated",
    "UnknownVariant",
    "Unprocessable",
]


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'cfapi' has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"cfapi.{_HOME_OF[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
