"""A client that nobody closes is reported once, in words that name it, and its connections are closed."""

import asyncio
import warnings
import weakref
from collections.abc import Callable
from contextlib import suppress
from typing import Any

UNCLOSED = "A Cloudflare client was never closed: use `async with Cloudflare() as cf: ...`, or `await cf.aclose()`."


def close_when_collected(owner: object, session: Any) -> Callable[[], object]:
    """Close an aiohttp session when its owner is collected, or at the end of the program, and warn.

    Its own clean-up would report each of its parts in several lines, in which nobody recognises a client of this
    package. Until then it is held here, so that the collector never reaches it first.

    Returns:
        What to call when it is closed in the usual way.
    """
    return weakref.finalize(owner, _abandon, session, asyncio.get_running_loop()).detach


def _abandon(session: Any, loop: asyncio.AbstractEventLoop) -> None:
    connector = session.connector
    session.detach()
    if connector is not None:
        if _is_elsewhere(loop):
            with suppress(RuntimeError):  # it has been closed meanwhile
                loop.call_soon_threadsafe(_close, connector, loop)
        else:
            _close(connector, loop)
    warnings.warn(UNCLOSED, ResourceWarning, stacklevel=1)


def _is_elsewhere(loop: asyncio.AbstractEventLoop) -> bool:
    """Whether a loop runs in another thread: the collector may run in any."""
    return loop.is_running() and asyncio._get_running_loop() is not loop  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def _close(connector: Any, loop: asyncio.AbstractEventLoop) -> None:
    """Close all connections without waiting: there is no task to wait in, and perhaps no loop any more."""
    kept = [protocol for protocols in connector._conns.values() for protocol, _ in protocols]  # noqa: SLF001
    connected = [(each, each.transport) for each in (*kept, *connector._acquired) if each.transport is not None]  # noqa: SLF001
    getattr(connector, "_close_immediately", connector._close)(abort_ssl=True)  # noqa: SLF001
    if loop.is_closed():
        for protocol, transport in connected:
            _drop(protocol, transport)


def _drop(protocol: Any, transport: Any) -> None:
    """Close the socket of a transport whose loop is closed, so that neither asyncio nor aiohttp reports it, too."""
    under_tls = getattr(getattr(transport, "_ssl_protocol", None), "_transport", transport)
    with suppress(RuntimeError):
        transport.abort()  # it is marked as closed, then calls its loop
    with suppress(RuntimeError, AttributeError):  # other loops than asyncio's own have other transports
        under_tls._call_connection_lost(None)  # noqa: SLF001
    if under_tls is not transport:
        with suppress(RuntimeError):
            protocol.connection_lost(None)  # TLS leaves this to the loop
