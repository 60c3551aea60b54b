"""`Cloudflare`: configuration, the session and the resource tree."""

import ssl as tls
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Never, NoReturn, Self, TypeVar, Unpack

import anyio
from attrs import evolve
from multidict import CIMultiDict

from cfapi._codec.decoding import Codec
from cfapi._codec.model import UNSET, Unset
from cfapi._core.auth import Credentials, TokenKind, TokenProvider, TokenStatus, token_kind
from cfapi._core.base_url import checked_base_url
from cfapi._core.call import Call
from cfapi._core.calls_by_path import CallsByPath
from cfapi._core.client_arguments import check_types, wrong_credentials
from cfapi._core.credential_sources import ARGUMENTS, Given, find_credentials
from cfapi._core.events import Events
from cfapi._core.host_names import ZoneCache, ascii_name
from cfapi._core.logs import LogEvents
from cfapi._core.notifier import Notifier, listener
from cfapi._core.options import Options, RequestOptions
from cfapi._core.paging.one import multiple_found
from cfapi._core.rate_limit.limiter import RateLimit, RateLimiter
from cfapi._core.rate_limit.protocol import Limiter, RateLimitStatus, Unlimited
from cfapi._core.responses import ResponseParser
from cfapi._core.retries import Retries
from cfapi._core.secret import Secret
from cfapi._core.session import MEGABYTE, Session
from cfapi._core.urls import path
from cfapi._http.messages import Timeouts
from cfapi._http.transport import LazyTransport, Transport
from cfapi.api import API
from cfapi.clock import SYSTEM_CLOCK, Clock
from cfapi.errors import ArgumentError, BadRequest, ConfigurationError, Forbidden, NoneFound, NotFound, Unauthenticated

if TYPE_CHECKING:
    from cfapi._http.proxies import Proxies
    from cfapi.api.zones import Zone
    from cfapi.operations.catalog import Operation

T = TypeVar("T")

IN_FLIGHT = 64


class Cloudflare(CallsByPath, API):
    """A client of Cloudflare's v4 API: `async with Cloudflare() as cf: ...`.

    Credentials are the arguments, or else CLOUDFLARE_API_TOKEN, CLOUDFLARE_API_TOKEN_FILE, CLOUDFLARE_API_KEY with
    CLOUDFLARE_EMAIL, or CF_API_TOKEN, in this order; arguments and environment are never mixed. None switches
    an option off.

    Args:
        api_token: An API token, or an async callable that returns the token of each request.
        api_token_file: A file that holds the token; read again when it changes.
        api_key: The Global API Key, together with `api_email`.
        api_email: The e-mail address of the key's user.
        credentials: An object that signs requests, instead of the four above.
        base_url: Where the API is; default CLOUDFLARE_BASE_URL, or Cloudflare's own.
        retries: When to repeat a failed call; None never does.
        timeouts: Time limits of each attempt; None for no limits.
        rate_limit: The pace to keep, or a limiter of your own; None never waits. A `RateLimiter` can be shared by
            clients of one token, also in several threads. All clients of a process share the limit of its address.
        events: An object that is notified of what happens to each request; see `cfapi.Events`.
        max_in_flight: How many requests are sent at once at most; further calls wait.
        max_response_bytes: The largest response that is read, in bytes after decompression.
        strict: Whether a response that does not fit its types is an error.
        headers: Further headers for each request; never credentials.
        proxy: The URL of an HTTP proxy, whose http:// may be left out; None for none at all. Without this argument,
            HTTPS_PROXY and the like are followed, but for this machine.
        ssl: How the server's certificate is verified. Left out, by the authorities of system and environment.
        transport: What sends requests, instead of aiohttp; `proxy` and `ssl` can't be given with it.
        clock: Where time comes from.

    Raises:
        ConfigurationError: There are no credentials, or an argument is wrong; nothing was sent.
    """

    def __init__(
        self,
        api_token: str | TokenProvider | None = None,
        *,
        api_token_file: str | Path | None = None,
        api_key: str | None = None,
        api_email: str | None = None,
        credentials: Credentials | None = None,
        base_url: str | None = None,
        retries: Retries | None = Retries(),  # noqa: B008  # frozen
        timeouts: Timeouts | None = Timeouts(),  # noqa: B008  # frozen
        rate_limit: RateLimit | Limiter | None = RateLimit(),  # noqa: B008  # frozen
        events: Events | None = None,
        max_in_flight: int = IN_FLIGHT,
        max_response_bytes: int = 256 * MEGABYTE,
        strict: bool = False,
        headers: Mapping[str, str] | None = None,
        proxy: str | Unset | None = UNSET,
        ssl: tls.SSLContext | Unset = UNSET,
        transport: Transport | None = None,
        clock: Clock = SYSTEM_CLOCK,
        **unknown: Never,
    ) -> None:
        if unknown:
            raise _no_argument(type(self), unknown)
        wrong = wrong_credentials(api_token, api_token_file, api_key)
        given = Given(names=ARGUMENTS) if wrong else _given(api_token, api_token_file, api_key, api_email)
        del api_token, api_key  # a traceback that shows locals must not show them
        if wrong:
            raise ConfigurationError(wrong)
        check_types({"credentials": credentials, "transport": transport, "clock": clock})
        check_types({"api_email": api_email, "base_url": base_url, "proxy": None if proxy is UNSET else proxy})
        check_types({"max_in_flight": max_in_flight, "max_response_bytes": max_response_bytes})
        session = Session(
            base_url=checked_base_url(base_url),
            credentials=find_credentials(given) if credentials is None else _only(credentials, given),
            limiter=_limiter(rate_limit, clock, transport),
            transport=_transport(transport, proxy, ssl),
            slots=anyio.Semaphore(max_in_flight, fast_acquire=True),
            parser=ResponseParser(Codec(), clock),
            notifier=Notifier(LogEvents(clock), listener(events)),
            options=Options(retries=retries, timeouts=timeouts, strict=strict, headers=headers),
            clock=clock,
            max_response_bytes=max_response_bytes,
        )
        super().__init__(session)
        self._zone_cache = ZoneCache["Zone"](clock)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close all connections; calls that wait, and further ones, raise `ClientClosed` at once."""
        await self._session.aclose()

    def __repr__(self) -> str:
        session: Session | None = vars(self).get("_session")  # not there yet where __init__ failed
        return f"<Cloudflare {session.base_url} signed by {self.auth_source}>" if session else "<Cloudflare>"

    if not TYPE_CHECKING:  # to type checkers, what is missing is missing

        def __getattr__(self, name: str) -> NoReturn:
            from cfapi._hints import CLIENT, RESOURCE, no_attribute

            raise no_attribute(self, name, {**RESOURCE, **CLIENT})

        def __enter__(self) -> NoReturn:
            raise TypeError(_ASYNC_WITH)

        def __exit__(self, *_: object) -> NoReturn:
            raise TypeError(_ASYNC_WITH)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds connections and credentials, so it is not pickled or copied; make a new one")

    @property
    def base_url(self) -> str:
        """Where the API is."""
        return self._session.base_url

    @property
    def auth_source(self) -> str:
        """Where the credentials came from, such as "CLOUDFLARE_API_TOKEN"."""
        credentials = self._session.credentials
        return str(getattr(credentials, "source", type(credentials).__name__))

    @property
    def rate_limit(self) -> RateLimitStatus | None:
        """What is left of the quota; None if the limiter does not say, as with `rate_limit=None`."""
        return getattr(self._session.limiter, "status", None)

    def with_options(self, **changes: Unpack[RequestOptions]) -> Self:
        """The same client, connections and quota, with other options for the calls made through it.

            await cf.with_options(idempotent=True).zones.create(...)

        Args:
            retries: When to repeat a failed call; None never does.
            timeouts: Time limits of each attempt; None for no limits.
            timeout: The total time limit of each attempt alone, in seconds; None for none.
            idempotent: Whether a POST or PATCH may be repeated, because repeating it does no harm. A call with an
                `idempotency_key`, which some operations take, is repeated without it.
            strict: Whether a response that does not fit its types is an error.
            headers: Headers to send besides those of the client, never credentials; None sends none of them.

        Raises:
            TypeError: There is no such option.
            ArgumentError: A header can't be sent.
        """
        view = object.__new__(type(self))
        API.__init__(view, self._session.with_options(changes))
        view._zone_cache = self._zone_cache
        return view

    def operation(self, name: str) -> "Operation":
        """What is known of an operation: `cf.operation("zones.list").permissions`.

        Raises:
            ArgumentError: There is none of that name; the message names similar ones.
        """
        from cfapi.operations.catalog import operation

        return operation(name)

    async def zone_of(self, host: str, *, account_id: str | None = None) -> "Zone":
        """Find the zone that a host name belongs to: the one with the longest name that the host name ends with.

            zone = await cf.zone_of("www.shop.example")

        Found zones are remembered for five minutes. Names may be in Unicode, and wildcards ("*.shop.example").

        Args:
            host: The host name, or the name of a record.
            account_id: The account that the zone is in, where the token reads zones of one name in several.

        Raises:
            ArgumentError: It is not a host name.
            NoneFound: The token can read no such zone; it is a `NotFound`.
            MultipleFound: Several accounts have a zone of that name.
            CallError: The call failed; the class says how.
        """
        name = ascii_name(host)
        found = await self._zone_cache.find(name, account_id, partial(self._zone_named, account_id))
        if found is None:
            detail = f"no zone that {name} belongs to, among those that the token can read"
            raise Call("GET", "/zones", operation="zones.list").error(NoneFound, detail=detail)
        return found

    async def _zone_named(self, account_id: str | None, name: str) -> "Zone | None":
        account = UNSET if account_id is None else {"id": account_id}
        zones = [zone async for zone in self.zones.list(name=name, account=account) if ascii_name(zone.name) == name]
        if len(zones) > 1:
            raise multiple_found(Call("GET", "/zones", operation="zones.list"), {"name": name}, zones, None)
        return zones[0] if zones else None

    # --- credentials

    async def verify(self, *, account_id: str | None = None) -> TokenStatus:
        """Ask whether the token is valid, and until when.

        A user's token is verified at GET /user/tokens/verify, an account's at GET /accounts/{account_id}/tokens/verify.
        Tokens without a known prefix are tried as a user's first, then, where `account_id` is given, as an account's.

        Raises:
            ArgumentError: The client has no token, or the account of an account's token is not given.
            CallError: The token is not valid (`Unauthenticated`, `Forbidden`, `BadRequest`), or the call failed.
        """
        kind = await self._token_kind()
        if kind is TokenKind.ACCOUNT and account_id is None:
            raise ArgumentError("This is an account's token, which is verified below its account: give account_id.")
        if kind is TokenKind.ACCOUNT or (kind is TokenKind.UNKNOWN and account_id is not None):
            return await self._verify_for_account(str(account_id), also_user=kind is TokenKind.UNKNOWN)
        return await self._session.content(Call("GET", "/user/tokens/verify"), TokenStatus)

    async def _verify_for_account(self, account_id: str, *, also_user: bool) -> TokenStatus:
        if also_user:
            with suppress(BadRequest, Unauthenticated, Forbidden, NotFound):
                return await self._session.content(Call("GET", "/user/tokens/verify"), TokenStatus)
        route = path("/accounts/{account_id}/tokens/verify", account_id=account_id)
        return await self._session.content(Call("GET", route), TokenStatus)

    async def _token_kind(self) -> TokenKind:
        self._session.state.check()
        signed = CIMultiDict(await self._session.credentials.sign("GET", self.base_url))  # values show as stars
        if not signed.get("Authorization", "").startswith("Bearer "):
            raise ArgumentError(f"Only API tokens can be verified; this client signs with {self.auth_source}.")
        return token_kind(signed["Authorization"])


_ASYNC_WITH = "This client is asynchronous: use `async with Cloudflare() as cf:`, or take the client from cfapi.sync."


def _given(
    token: str | TokenProvider | None, token_file: str | Path | None, key: str | None, email: str | None
) -> Given:
    return Given(
        Secret(token) if isinstance(token, str) else token,
        Path(token_file) if token_file is not None else None,
        Secret(key) if key is not None else None,
        email,
        ARGUMENTS,
    )


def _no_argument(kind: type[Cloudflare], unknown: Iterable[str]) -> TypeError:
    from inspect import signature

    from cfapi._hints import CLIENT_ARGUMENTS, no_arguments

    known = [name for name in signature(kind).parameters if name != "unknown"]
    return no_arguments("Cloudflare()", unknown, known, CLIENT_ARGUMENTS)


def _only(own: Credentials, given: Given) -> Credentials:
    if given != Given(names=ARGUMENTS):
        raise ConfigurationError("Give either credentials= or a token or key, not both.")
    return own


def _limiter(given: RateLimit | Limiter | None, clock: Clock, transport: Transport | None) -> Limiter:
    if given is None:
        return Unlimited()
    if not isinstance(given, RateLimit):
        if not callable(getattr(given, "permit", None)):
            raise ConfigurationError(f"rate_limit must be None, RateLimit(...) or a limiter, not {given!r}.")
        return given
    local: bool = getattr(transport, "in_memory", False)  # what leaves no address needs no limit of one
    return RateLimiter(evolve(given, burst=None) if local else given, clock)


def _transport(own: Transport | None, proxy: str | Unset | None, ssl: tls.SSLContext | Unset) -> Transport:
    if own is not None and (proxy, ssl) != (UNSET, UNSET):
        raise ConfigurationError("proxy= and ssl= configure the default transport; configure your own one itself.")
    if own is not None:
        return own
    if ssl is not UNSET and not isinstance(ssl, tls.SSLContext):  # pyright: ignore[reportUnnecessaryIsInstance]  # users
        raise ConfigurationError("ssl= takes an ssl.SSLContext, such as ssl.create_default_context(cafile=...).")
    proxies = None if proxy is UNSET else _proxies(proxy)
    return LazyTransport(partial(_open_aiohttp, proxies, None if ssl is UNSET else ssl))


def _proxies(proxy: str | None) -> "Proxies":
    from cfapi._http.proxies import Proxies  # it takes 20 ms that hardly any client needs

    return Proxies.of(proxy)


def _open_aiohttp(proxies: "Proxies | None", ssl: tls.SSLContext | None) -> Transport:
    """The default transport; it follows the environment's proxies where the client has none of its own."""
    from cfapi._http.aiohttp_transport import AiohttpTransport
    from cfapi._http.proxies import Proxies

    return AiohttpTransport(proxies or Proxies.from_environment(), ssl)
