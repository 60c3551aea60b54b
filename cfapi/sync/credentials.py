"""Credentials of synchronous code: callables and objects that don't await, which run in threads."""

from collections.abc import Awaitable, Callable, Mapping
from inspect import isawaitable, iscoroutinefunction
from typing import Any, Protocol, TypeAlias, cast

from anyio import to_thread
from attrs import frozen

from cfapi._core.auth import Credentials, TokenProvider

SyncTokenProvider: TypeAlias = Callable[[], str]


class SyncCredentials(Protocol):
    """Signs requests, as `cfapi.Credentials` does, without await."""

    def sign(self, method: str, url: str) -> Mapping[str, str]:
        """The headers that sign one request."""
        ...


@frozen
class ThreadedCredentials:
    """Credentials whose `sign` may block."""

    _own: Any

    @property
    def source(self) -> str:
        """Where the credentials came from."""
        return str(getattr(self._own, "source", type(self._own).__name__))

    async def sign(self, method: str, url: str) -> Mapping[str, str]:
        """Sign in a thread."""
        return cast("Mapping[str, str]", await _called(self._own.sign, method, url))


def any_credentials(own: Credentials | SyncCredentials | None) -> Credentials | None:
    """Credentials that are asynchronous, whatever they were."""
    sign = getattr(own, "sign", None)
    if not callable(sign) or iscoroutinefunction(sign):  # what can't sign is refused by the client
        return cast("Credentials | None", own)
    return ThreadedCredentials(own)


def any_token(given: str | TokenProvider | SyncTokenProvider | None) -> str | TokenProvider | None:
    """A token, or a callable for tokens that is asynchronous, whatever it was."""
    if not callable(given) or iscoroutinefunction(given):
        return cast("str | TokenProvider | None", given)

    async def provider() -> str:
        return cast("str", await _called(given))

    return provider


async def _called(function: Callable[..., object], *args: object) -> object:
    """The result of a function, which may block, in a thread; awaited if it turns out to be a coroutine."""
    result = await to_thread.run_sync(function, *args)
    return await cast("Awaitable[object]", result) if isawaitable(result) else result
