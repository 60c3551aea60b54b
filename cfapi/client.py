"""`Cloudflare`: configuration, the session, the resource tree, and calls by path."""

import os
from collections.abc import Mapping
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path
from types import TracebackType
from typing import Any, NoReturn, Self, TypeVar, Unpack, overload
from urllib.parse import parse_qs, urlsplit

import anyio

from cfapi.api import API
from cfapi.auth import ARGUMENTS, Given, Secret, TokenKind, TokenProvider, TokenStatus, find_credentials, token_kind
from cfapi.call import Call, Changes, Details, Options
from cfapi.clock import SYSTEM_CLOCK, Clock
from cfapi.encoding import UNSET, Unset, encode_json, encode_query, path, raw_path
from cfapi.envelope import Envelope
from cfapi.errors import ArgumentError, BadRequest, ConfigurationError, Forbidden, NotFound, Unauthenticated
from cfapi.exchange import Timeouts
from cfapi.operations import Operation, operation
from cfapi.pagination import Pages, Paging
from cfapi.ratelimit import RateLimit, RateLimiter, RateLimitStatus
from cfapi.retries import Retries
from cfapi.session import Session
from cfapi.streams import Reply
from cfapi.transport import MEGABYTE, Transport

T = TypeVar("T")

BASE_URL = "https://api.cloudflare.com/client/v4"
IN_FLIGHT = 64


class Cloudflare(API):
    """A client of Cloudflare's v4 API: `async with Cloudflare() as cf: ...`.

    Credentials are the arguments, or else CLOUDFLARE_API_TOKEN, CLOUDFLARE_API_TOKEN_FILE, CLOUDFLARE_API_KEY with
    CLOUDFLARE_EMAIL, or CF_API_TOKEN, in this order; arguments and environment are never mixed.

    Args:
        api_token: An API token, or an async callable that hands out the token of each request.
        api_token_file: A file that holds the token; read again when it changes.
        api_key: The Global API Key, together with `api_email`.
        api_email: The e-mail address of the key's user.
        base_url: Where the API is; default CLOUDFLARE_BASE_URL, or Cloudflare's own.
        retries: When to repeat a failed call.
        timeouts: Time limits of each attempt.
        rate_limit: The pace to keep; None never waits. A `RateLimiter` can be shared by clients of one token.
        max_in_flight: How many requests are sent at once at most; further calls wait.
        max_answer_bytes: The largest answer that is read, in bytes after decompression.
        strict: Whether an answer that does not fit its types is an error.
        headers: Further headers for each request; never credentials.
        clock: Where time comes from.

    Raises:
        ConfigurationError: There are no credentials, or something can't be right; nothing was sent.
    """

    def __init__(
        self,
        api_token: str | TokenProvider | None = None,
        *,
        api_token_file: str | Path | None = None,
        api_key: str | None = None,
        api_email: str | None = None,
        base_url: str | None = None,
        retries: Retries | None = None,
        timeouts: Timeouts | None = None,
        rate_limit: RateLimit | RateLimiter | None = RateLimit(),  # noqa: B008  # frozen
        max_in_flight: int = IN_FLIGHT,
        max_answer_bytes: int = 256 * MEGABYTE,
        strict: bool = False,
        headers: Mapping[str, str] | None = None,
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
        if max_in_flight < 1 or max_answer_bytes < 1:
            raise ConfigurationError("max_in_flight and max_answer_bytes must be at least 1.")
        session = Session(
            base_url=_checked_base_url(base_url),
            credentials=find_credentials(given),
            limiter=RateLimiter(rate_limit, clock) if isinstance(rate_limit, RateLimit) else rate_limit,
            transport=Transport(max_answer_bytes),
            slots=anyio.Semaphore(max_in_flight, fast_acquire=True),
            options=Options(
                retries=retries or Retries(), timeouts=timeouts or Timeouts(), strict=strict, headers=headers or {}
            ),
            clock=clock,
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
        return f"<Cloudflare {session.base_url} signed by {session.credentials.source}>" if session else "<Cloudflare>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds connections and credentials, so it is not pickled or copied; make a new one")

    @property
    def base_url(self) -> str:
        """Where the API is."""
        return self._session.base_url

    @property
    def auth_source(self) -> str:
        """Where the credentials came from, such as "CLOUDFLARE_API_TOKEN"."""
        return self._session.credentials.source

    @property
    def rate_limit(self) -> RateLimitStatus | None:
        """What is left of the quota; None where `rate_limit=None` switched it off."""
        return self._session.limiter.status if self._session.limiter is not None else None

    def with_options(self, *, headers: Mapping[str, str] | Unset = UNSET, **changes: Unpack[Changes]) -> Self:
        """The same client, connections and quota, with other options for the calls made through it.

            await cf.with_options(idempotent=True).zones.create(...)

        Args:
            retries: When to repeat a failed call.
            timeouts: Time limits of each attempt.
            idempotent: Whether a POST or PATCH may be repeated, because repeating it does no harm.
            strict: Whether an answer that does not fit its types is an error.
            headers: Further headers to send; never credentials.
        """
        view = object.__new__(type(self))
        API.__init__(view, self._session.with_options(**changes, **({} if headers is UNSET else {"headers": headers})))
        return view

    # --- calls by path

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = UNSET,
        headers: Mapping[str, str] | None = None,
        **changes: Unpack[Changes],
    ) -> Envelope[Any]:
        """Call any path below the base URL.

        Args:
            method: The HTTP method.
            path: Such as "/zones"; it may carry a query string.
            params: Further query parameters; arrays repeat the key, None is left out.
            json: The body.
            headers: Further headers; never credentials.
            changes: Options as in `with_options`, for this call.

        Returns:
            The envelope, with `result` as plain dicts, lists, strings and numbers.

        Raises:
            ArgumentError: Something can't be sent.
            CallError: The call failed; the class says how.
        """
        if changes:
            return await self.with_options(**changes).request(method, path, params=params, json=json, headers=headers)
        return await self._session.plain(_call(method, path, params, json, headers))

    def open(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = UNSET,
        headers: Mapping[str, str] | None = None,
        **changes: Unpack[Changes],
    ) -> Reply[bytes]:
        """Call any path below the base URL, for an answer of any type: arguments as in `request`.

            async with cf.open("GET", "/zones/.../logs/received", params={...}) as stream:
                async for row in stream.rows(): ...

        Returns:
            The answer, not asked for yet: await its bytes, or read it as it arrives.

        Raises:
            ArgumentError: Something can't be sent.
        """
        session = self._session.with_options(**changes) if changes else self._session
        return Reply(session, _call(method, path, params, json, headers), bytes)

    async def get(self, path: str, **more: Unpack[Details]) -> Envelope[Any]:
        """GET a path; arguments as in `request`."""
        return await self.request("GET", path, **more)

    async def post(self, path: str, **more: Unpack[Details]) -> Envelope[Any]:
        """POST to a path; arguments as in `request`."""
        return await self.request("POST", path, **more)

    async def put(self, path: str, **more: Unpack[Details]) -> Envelope[Any]:
        """PUT to a path; arguments as in `request`."""
        return await self.request("PUT", path, **more)

    async def patch(self, path: str, **more: Unpack[Details]) -> Envelope[Any]:
        """PATCH a path; arguments as in `request`."""
        return await self.request("PATCH", path, **more)

    async def delete(self, path: str, **more: Unpack[Details]) -> Envelope[Any]:
        """DELETE a path; arguments as in `request`."""
        return await self.request("DELETE", path, **more)

    @overload
    def iterate(self, path: str, type: None = None, **params: object) -> Pages[Any]: ...
    @overload
    def iterate(self, path: str, type: type[T], **params: object) -> Pages[T]: ...
    def iterate(self, path: str, type: Any = None, **params: object) -> Pages[Any]:
        """Walk any listing below the base URL.

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

    def operation(self, name: str) -> Operation:
        """What is known of an operation: `cf.operation("zones.list").permissions`.

        Raises:
            ArgumentError: There is none of that name; the message names similar ones.
        """
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
        return await self._session.call(Call("GET", "/user/tokens/verify"), TokenStatus)

    async def _verify_for_account(self, account_id: str, *, also_user: bool) -> TokenStatus:
        if also_user:
            with suppress(BadRequest, Unauthenticated, Forbidden, NotFound):
                return await self._session.call(Call("GET", "/user/tokens/verify"), TokenStatus)
        route = path("/accounts/{account_id}/tokens/verify", account_id=account_id)
        return await self._session.call(Call("GET", route), TokenStatus)

    async def _token_kind(self) -> TokenKind:
        signature = (await self._session.credentials.headers()).get("Authorization")  # shows itself as stars
        if signature is None:
            raise ArgumentError("Only API tokens can be verified; this client signs with an API key and e-mail.")
        return token_kind(signature)


def _call(
    method: str, path: str, params: Mapping[str, object] | None, json: object, headers: Mapping[str, str] | None
) -> Call:
    route, query = raw_path(path)
    return Call(
        method.upper(),
        route,
        "&".join(filter(None, (query, encode_query(params)))),
        body=None if json is UNSET else encode_json(json),
        headers=headers or {},
    )


def _checked_base_url(given: str | None) -> str:
    """The base URL without its trailing slash.

    Raises:
        ConfigurationError: It is no HTTP URL, or would send credentials over the network in plain text.
    """
    text = (given or os.environ.get("CLOUDFLARE_BASE_URL") or BASE_URL).strip()
    if not _is_base(text):
        raise ConfigurationError("The base URL must look like https://host/path, without user, query or fragment.")
    scheme, host = urlsplit(text).scheme, urlsplit(text).hostname or ""
    if scheme == "http" and not _is_loopback(host):
        raise ConfigurationError(f"http:// to {host} would show the credentials to the network; use https://.")
    return text.rstrip("/")


def _is_base(text: str) -> bool:
    """Whether a text is an HTTP URL of a host and a path, written as it goes over the wire."""
    if not text.isascii() or not text.isprintable() or not {" ", "@", "?", "#", "\\"}.isdisjoint(text):
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme in ("https", "http") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # an address or a port that is none
        return False


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
