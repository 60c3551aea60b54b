"""`Cloudflare` without await: the same configuration, resource tree and calls by path."""

from collections.abc import Mapping
from functools import partial
from inspect import signature
from pathlib import Path
from ssl import SSLContext
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, Self, TypedDict, TypeVar, Unpack, cast, overload

from cfapi import client
from cfapi._codec.model import Unset
from cfapi._core.auth import Credentials, TokenProvider
from cfapi._core.events import Events
from cfapi._core.options import RequestOptions
from cfapi._core.rate_limit.limiter import RateLimit
from cfapi._core.rate_limit.protocol import Limiter, RateLimitStatus
from cfapi._core.retries import Retries
from cfapi._http.messages import Timeouts
from cfapi._http.transport import Transport
from cfapi.clock import Clock
from cfapi.sync.bridge import Bridge, ProcessClient
from cfapi.sync.calls import method, opening
from cfapi.sync.credentials import SyncCredentials, SyncTokenProvider, any_credentials, any_token
from cfapi.sync.pages import Pages

if TYPE_CHECKING:
    from cfapi.operations.catalog import Operation
    from cfapi.sync.api import API
else:
    from cfapi import api
    from cfapi.sync.resources import synchronous

    API = synchronous(api.API)

T = TypeVar("T")


class ClientOptions(TypedDict, total=False):
    """What `Cloudflare` takes besides a token: the same as the asynchronous client."""

    api_token_file: str | Path | None
    api_key: str | None
    api_email: str | None
    credentials: Credentials | SyncCredentials | None
    base_url: str | None
    retries: Retries | None
    timeouts: Timeouts | None
    rate_limit: RateLimit | Limiter | None
    events: Events | None
    max_in_flight: int
    max_response_bytes: int
    strict: bool
    headers: Mapping[str, str] | None
    proxy: str | Unset | None
    ssl: SSLContext | Unset
    transport: Transport | None
    clock: Clock


class Cloudflare(API):
    """A synchronous client of Cloudflare's v4 API: `with Cloudflare() as cf: ...`, or just `cf = Cloudflare()`.

    All arguments are those of `cfapi.Cloudflare`; callables for tokens and `credentials` may be synchronous, too. A
    client that is not closed is closed when it is no longer used, or when the interpreter exits. It may be used by any
    number of threads. A process that was forked makes its own connections, and keeps to a rate limit of its own.

    Raises:
        ConfigurationError: There are no credentials, or an argument is wrong; nothing was sent.
    """

    __signature__ = signature(client.Cloudflare)

    def __init__(
        self, api_token: str | TokenProvider | SyncTokenProvider | None = None, **options: Unpack[ClientOptions]
    ) -> None:
        made = _made(api_token, options)
        del api_token, options  # a traceback that shows locals must not show them
        if isinstance(made, Exception):
            raise made
        super().__init__(Bridge(made))

    @classmethod
    def _counterpart(cls, client: client.Cloudflare) -> client.Cloudflare:
        """The asynchronous counterpart, whose methods those by path are made of."""
        return client

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    if not TYPE_CHECKING:  # to type checkers, what is missing is missing

        def __getattr__(self, name: str) -> NoReturn:
            from cfapi._hints import CLIENT, RESOURCE, no_attribute, synchronous

            raise no_attribute(self, name, synchronous({**RESOURCE, **CLIENT, "aclose": "use cf.close()"}))

    def close(self) -> None:
        """Close all connections; further calls raise `ClientClosed`."""
        self._bridge.close()

    def __repr__(self) -> str:
        bridge: Bridge | None = vars(self).get("_bridge")  # not there yet where __init__ failed
        return repr(bridge.latest) if bridge else "<Cloudflare>"

    @property
    def base_url(self) -> str:
        """Where the API is."""
        return self._bridge.latest.base_url

    @property
    def auth_source(self) -> str:
        """Where the credentials came from, such as "CLOUDFLARE_API_TOKEN"."""
        return self._bridge.latest.auth_source

    @property
    def rate_limit(self) -> RateLimitStatus | None:
        """What is left of the quota; None if the limiter does not say, as with `rate_limit=None`."""
        return self._bridge.latest.rate_limit

    def with_options(self, **changes: Unpack[RequestOptions]) -> Self:
        """The same client, connections and quota, with other options for the calls made through it.

            cf.with_options(idempotent=True).zones.create(...)

        Args:
            changes: As for `cfapi.Cloudflare.with_options`.

        Raises:
            TypeError: There is no such option.
            ArgumentError: A header can't be sent.
        """
        view = object.__new__(type(self))
        API.__init__(view, self._bridge.with_options(changes))
        return view

    # --- calls by path, which return plain values

    request = method(client.Cloudflare.request)
    get = method(client.Cloudflare.get)
    post = method(client.Cloudflare.post)
    put = method(client.Cloudflare.put)
    patch = method(client.Cloudflare.patch)
    delete = method(client.Cloudflare.delete)
    graphql = method(client.Cloudflare.graphql)
    verify = method(client.Cloudflare.verify)
    zone_of = method(client.Cloudflare.zone_of)
    open = opening(client.Cloudflare.open)

    @overload
    def iterate(
        self, path: str, type: str | None = None, *, params: Mapping[str, object] | None = None, **more: object
    ) -> Pages[Any]: ...
    @overload
    def iterate(
        self, path: str, type: type[T], *, params: Mapping[str, object] | None = None, **more: object
    ) -> Pages[T]: ...
    def iterate(
        self, path: str, type: Any = None, *, params: Mapping[str, object] | None = None, **more: Any
    ) -> Pages[Any]:
        """Iterate over any listing below the base URL; arguments as for `cfapi.Cloudflare.iterate`."""
        return Pages(self._bridge, self._bridge.client.iterate(path, type, params=params, **more))

    def operation(self, name: str) -> "Operation":
        """What is known of an operation: `cf.operation("zones.list").permissions`.

        Raises:
            ArgumentError: There is none of that name; the message names similar ones.
        """
        return self._bridge.latest.operation(name)


def _made(
    api_token: str | TokenProvider | SyncTokenProvider | None, options: ClientOptions
) -> ProcessClient | Exception:
    """What makes asynchronous clients; or the error, without the frames that hold credentials."""
    given = {**options, "credentials": any_credentials(options.get("credentials"))}
    try:
        return ProcessClient(partial(client.Cloudflare, any_token(api_token), **cast("Any", given)))
    except Exception as error:  # noqa: BLE001  # it is raised
        return error.with_traceback(None)
