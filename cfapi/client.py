"""`Cloudflare`: configuration, the session, the resource tree, and calls by path."""

import ssl as tls
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, Self, TypeVar, Unpack, overload
from urllib.parse import parse_qs

import anyio
from multidict import CIMultiDict

from cfapi._codec.decoding import Codec
from cfapi._codec.encoding import encode_json
from cfapi._codec.envelope import Envelope
from cfapi._codec.model import UNSET, Unset
from cfapi._core.auth import Credentials, TokenKind, TokenProvider, TokenStatus, token_kind
from cfapi._core.base_url import checked_base_url
from cfapi._core.call import Call
from cfapi._core.credential_sources import ARGUMENTS, Given, find_credentials
from cfapi._core.events import Events
from cfapi._core.logs import LogEvents
from cfapi._core.notifier import Notifier
from cfapi._core.options import Options, RawRequestOptions, RequestOptions
from cfapi._core.paging.model import Paging
from cfapi._core.paging.pages import Pages
from cfapi._core.rate_limit.limiter import RateLimit, RateLimiter
from cfapi._core.rate_limit.protocol import Limiter, RateLimitStatus, Unlimited
from cfapi._core.replies import Reply
from cfapi._core.resource import PLAIN
from cfapi._core.responses import ResponseParser
from cfapi._core.retries import Retries
from cfapi._core.secret import Secret
from cfapi._core.session import MEGABYTE, Session
from cfapi._core.urls import encode_query, path, raw_path
from cfapi._http.messages import Timeouts
from cfapi._http.transport import LazyTransport, Transport
from cfapi.api import API
from cfapi.clock import SYSTEM_CLOCK, Clock
from cfapi.errors import ArgumentError, BadRequest, ConfigurationError, Forbidden, NotFound, Unauthenticated

if TYPE_CHECKING:
    from cfapi._http.proxies import Proxies
    from cfapi.operations.catalog import Operation

T = TypeVar("T")

IN_FLIGHT = 64


class Cloudflare(API):
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
            clients of one token.
        events: An object that is notified of what happens to each request; see `cfapi.Events`.
        max_in_flight: How many requests are sent at once at most; further calls wait.
        max_response_bytes: The largest response that is read, in bytes after decompression.
        strict: Whether a response that does not fit its types is an error.
        headers: Further headers for each request; never credentials.
        proxy: The URL of an HTTP proxy; None for none at all. Left out, HTTPS_PROXY and the like are followed, but for
            this machine.
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
    ) -> None:
        given = Given(
            Secret(api_token) if isinstance(api_token, str) else api_token,
            Path(api_token_file) if api_token_file is not None else None,
            Secret(api_key) if api_key is not None else None,
            api_email,
            ARGUMENTS,
        )
        del api_token, api_key  # a traceback that shows locals must not show them
        if max_in_flight < 1 or max_response_bytes < 1:
            raise ConfigurationError("max_in_flight and max_response_bytes must be at least 1.")
        session = Session(
            base_url=checked_base_url(base_url),
            credentials=find_credentials(given) if credentials is None else _only(credentials, given),
            limiter=_limiter(rate_limit, clock),
            transport=_transport(transport, proxy, ssl),
            slots=anyio.Semaphore(max_in_flight, fast_acquire=True),
            parser=ResponseParser(Codec(), clock),
            notifier=Notifier(LogEvents(clock), events),
            options=Options(retries=retries, timeouts=timeouts, strict=strict, headers=headers or {}),
            clock=clock,
            max_response_bytes=max_response_bytes,
        )
        super().__init__(session)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close all connections; further calls raise `ClientClosed`."""
        await self._session.aclose()

    def __repr__(self) -> str:
        session: Session | None = vars(self).get("_session")  # not there yet where __init__ failed
        return f"<Cloudflare {session.base_url} signed by {self.auth_source}>" if session else "<Cloudflare>"

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
        return view

    # --- calls by path

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Envelope[Any]:
        """Call any path below the base URL.

        Args:
            method: The HTTP method.
            path: Such as "/zones"; it may carry a query string.
            params: Further query parameters; arrays repeat the key, None is left out.
            json: The body.
            options: As in `with_options`, for this call.

        Returns:
            The envelope, with `result` as plain dicts, lists, strings and numbers.

        Raises:
            ArgumentError: Something can't be sent.
            CallError: The call failed; the class says how.
        """
        call = _call(method, path, params, json)
        return await self._session.with_options(options).plain(call)

    def open(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Reply[bytes]:
        """Call any path below the base URL, for a response of any type: arguments as in `request`.

            async with cf.open("GET", "/zones/.../logs/received", params={...}) as stream:
                async for row in stream.rows(): ...

        Returns:
            A call that is not made yet: await the bytes of its response, or read them as they arrive.

        Raises:
            ArgumentError: Something can't be sent.
        """
        return Reply(self._session.with_options(options), _call(method, path, params, json), bytes)

    async def get(self, path: str, **more: Unpack[RawRequestOptions]) -> Envelope[Any]:
        """GET a path; arguments as in `request`."""
        return await self.request("GET", path, **more)

    async def post(self, path: str, **more: Unpack[RawRequestOptions]) -> Envelope[Any]:
        """POST to a path; arguments as in `request`."""
        return await self.request("POST", path, **more)

    async def put(self, path: str, **more: Unpack[RawRequestOptions]) -> Envelope[Any]:
        """PUT to a path; arguments as in `request`."""
        return await self.request("PUT", path, **more)

    async def patch(self, path: str, **more: Unpack[RawRequestOptions]) -> Envelope[Any]:
        """PATCH a path; arguments as in `request`."""
        return await self.request("PATCH", path, **more)

    async def delete(self, path: str, **more: Unpack[RawRequestOptions]) -> Envelope[Any]:
        """DELETE a path; arguments as in `request`."""
        return await self.request("DELETE", path, **more)

    @overload
    def iterate(self, path: str, type: None = None, **params: object) -> Pages[Any]: ...
    @overload
    def iterate(self, path: str, type: type[T], **params: object) -> Pages[T]: ...
    def iterate(self, path: str, type: Any = None, **params: object) -> Pages[Any]:
        """Iterate over any listing below the base URL.

        Args:
            path: Such as "/zones"; it may carry a query string.
            type: The class of the items; plain values if left out.
            params: Query parameters.
        """
        if isinstance(type, str):
            raise ArgumentError("type= is the class of the items; write a parameter of that name as '?type=...'.")
        route, query = raw_path(path)
        given: dict[str, object] = {**parse_qs(query, keep_blank_values=True), **params}
        return Pages(self._session, Call("GET", route), type or Any, given, Paging())

    async def graphql(
        self, query: str, variables: Mapping[str, object] | None = None, **options: Unpack[RequestOptions]
    ) -> Any:
        """Query Cloudflare's GraphQL API: POST /graphql.

            data = await cf.graphql("query($tag: string!) { viewer { zones(filter: {zoneTag: $tag}) { … } } }", {…})

        Queries change nothing, so they are retried like a GET.

        Args:
            query: The query.
            variables: Its variables.
            options: As in `with_options`, for this call.

        Returns:
            What the query found, as plain values.

        Raises:
            GraphQLError: The query returned errors; `data` has what was found in spite of them.
            CallError: The call failed; the class says how.
        """
        call = _call("POST", "/graphql", None, {"query": query, "variables": variables or {}})
        return await self._session.with_options({"idempotent": True, **options}).content(call, PLAIN, "data")

    def operation(self, name: str) -> "Operation":
        """What is known of an operation: `cf.operation("zones.list").permissions`.

        Raises:
            ArgumentError: There is none of that name; the message names similar ones.
        """
        from cfapi.operations.catalog import operation

        return operation(name)

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


def _only(own: Credentials, given: Given) -> Credentials:
    if given != Given(names=ARGUMENTS):
        raise ConfigurationError("Give either credentials= or a token or key, not both.")
    return own


def _limiter(given: RateLimit | Limiter | None, clock: Clock) -> Limiter:
    if given is None:
        return Unlimited()
    return RateLimiter(given, clock) if isinstance(given, RateLimit) else given


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


def _call(method: str, path: str, params: Mapping[str, object] | None, json: object) -> Call:
    route, query = raw_path(path)
    return Call(
        method.upper(),
        route,
        "&".join(filter(None, (query, encode_query(params)))),
        body=None if json is UNSET else encode_json(json),
    )
