"""Passes events on: to the logs, and to the client's events object."""

import logging
from collections.abc import Callable
from functools import partial
from typing import Any

from attrs import define, field

from cfapi._core.events import (
    CallFinished,
    CallStarted,
    InFlightWait,
    RateLimitWait,
    RequestFailed,
    RequestFinished,
    RequestStarted,
    ResponseStarted,
    RetryScheduled,
)
from cfapi._core.logs import LogEvents, logs_requests
from cfapi.errors import ConfigurationError

log = logging.getLogger("cfapi.events")

METHODS: dict[type, str] = {
    CallStarted: "call_started",
    RequestStarted: "request_started",
    ResponseStarted: "response_started",
    RequestFinished: "request_finished",
    RequestFailed: "request_failed",
    RetryScheduled: "retry_scheduled",
    RateLimitWait: "rate_limit_wait",
    InFlightWait: "in_flight_wait",
    CallFinished: "call_finished",
}


@define
class Notifier:
    """Passes events on to the logs, and to an object that has some of the methods of `Events`."""

    logs: LogEvents
    listener: object | None = None
    _failed: set[str] = field(factory=set[str], init=False)

    @property
    def wants_requests(self) -> bool:
        """Whether there is a recipient for more than waits and retries."""
        return self.listener is not None or logs_requests()

    def notify(self, event: Any) -> None:
        """Call the methods for an event."""
        name = METHODS[type(event)]
        for each in (self.logs, self.listener):
            self._notify(each, name, event)

    def _notify(self, listener: object, name: str, event: Any) -> None:
        try:
            method: Callable[[Any], object] | None = getattr(listener, name, None)
            if method is not None:
                method(event)
        except Exception:
            if name not in self._failed:
                self._failed.add(name)
                log.exception("%s of an events object failed; this is logged once.", name)


def listener(events: object | None) -> object | None:
    """The object for events, which has at least one of their methods, and is no class or collection of such objects.

    Raises:
        ConfigurationError: It is not.
    """
    if isinstance(events, type):
        raise ConfigurationError(f"events must be an object, not a class: events={events.__name__}().")
    if isinstance(events, list | tuple | set | frozenset):
        raise ConfigurationError("events must be one object, not a collection of them.")
    if events is not None and not any(map(partial(_has, events), METHODS.values())):
        raise ConfigurationError(
            f"events must be an object with at least one of these methods, and {type(events).__name__!r} has none: "
            f"{', '.join(METHODS.values())}."
        )
    return events


def _has(events: object, name: str) -> bool:
    """Whether an object has a method, or might: one that fails to say so is logged when the event comes."""
    try:
        return callable(getattr(events, name, None))
    except Exception:  # noqa: BLE001  # of the user's __getattr__
        return True
