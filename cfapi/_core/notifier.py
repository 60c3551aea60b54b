"""Passes events on: to the logs, and to the client's events object."""

import logging
from collections.abc import Callable
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
    """The object for events, which must not be a class or a collection of such objects.

    Raises:
        ConfigurationError: It is one.
    """
    if isinstance(events, type):
        raise ConfigurationError(f"events must be an object, not a class: events={events.__name__}().")
    if isinstance(events, list | tuple | set | frozenset):
        raise ConfigurationError("events must be one object, not a collection of them.")
    return events
