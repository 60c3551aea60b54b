"""Events objects that record their events."""

from typing import Any, TypeVar

from attrs import define, field

from cfapi import (
    CallFinished,
    CallStarted,
    Events,
    InFlightWait,
    RateLimitWait,
    RequestFailed,
    RequestFinished,
    RequestStarted,
    ResponseStarted,
    RetryScheduled,
)

T = TypeVar("T")


@define
class Recorder(Events):
    """Remembers all events, and by which methods they came."""

    told: list[tuple[str, Any]] = field(factory=list[tuple[str, Any]])

    def call_started(self, event: CallStarted, /) -> None:
        self.told.append(("call_started", event))

    def request_started(self, event: RequestStarted, /) -> None:
        self.told.append(("request_started", event))

    def response_started(self, event: ResponseStarted, /) -> None:
        self.told.append(("response_started", event))

    def request_finished(self, event: RequestFinished, /) -> None:
        self.told.append(("request_finished", event))

    def request_failed(self, event: RequestFailed, /) -> None:
        self.told.append(("request_failed", event))

    def retry_scheduled(self, event: RetryScheduled, /) -> None:
        self.told.append(("retry_scheduled", event))

    def rate_limit_wait(self, event: RateLimitWait, /) -> None:
        self.told.append(("rate_limit_wait", event))

    def in_flight_wait(self, event: InFlightWait, /) -> None:
        self.told.append(("in_flight_wait", event))

    def call_finished(self, event: CallFinished, /) -> None:
        self.told.append(("call_finished", event))

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.told]

    @property
    def events(self) -> list[Any]:
        return [event for _, event in self.told]

    def of(self, kind: type[T]) -> list[T]:
        """The events of a kind."""
        return [event for event in self.events if isinstance(event, kind)]

    def only(self, kind: type[T]) -> T:
        """The one event of a kind."""
        (event,) = self.of(kind)
        return event
